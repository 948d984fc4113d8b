package press.colophon.typeset.page;

import java.util.List;

/**
 * Where the bands of a section will stand.
 *
 * @param pages how many it takes
 * @param bottom of the last band on the last page, from the top of the type area
 */
record SectionPlan(List<Placement> placements, int pages, long bottom) {
    SectionPlan {
        placements = List.copyOf(placements);
    }

    /**
     * What of a band stands on one page.
     *
     * @param page of the section, from 0
     * @param top from the top of the type area
     */
    record Placement(Band band, PageFill fill, int page, long top) {}
}
