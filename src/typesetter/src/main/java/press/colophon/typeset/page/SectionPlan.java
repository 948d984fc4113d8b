package press.colophon.typeset.page;

import java.util.List;

/**
 * Where the bands of a section will stand. It says nothing of what is in them, so that it serves for other text that takes the
 * same room.
 *
 * @param lowered by how many lines of the grid elastic pictures are lower
 * @param pages how many it takes
 * @param bottom of the last band on the last page, from the top of the type area
 */
record SectionPlan(List<Placement> placements, int lowered, int pages, long bottom) {
    SectionPlan {
        placements = List.copyOf(placements);
    }

    /** Whether the last line of a paragraph stands alone at the top of a column. */
    boolean hasWidow(List<Band> bands) {
        return placements.stream()
                .anyMatch(placement ->
                        placement.fill().hasWidow(bands.get(placement.band()).items()));
    }

    /** The bands of the section as they are to be placed. */
    List<Band> bands(Section section) {
        return lowered == 0
                ? section.bands()
                : section.bands().stream().map(band -> band.lowered(lowered)).toList();
    }

    /**
     * What of a band stands on one page.
     *
     * @param band its index
     * @param page of the section, from 0
     * @param top from the top of the type area
     */
    record Placement(int band, PageFill fill, int page, long top) {}
}
