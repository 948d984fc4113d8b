package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the bands of a section will stand. It says nothing of what is in them, so that it serves for other text that takes the
 * same room.
 *
 * @param lowered of each story, by how many lines of the grid its elastic pictures are lower
 * @param feet of each page, what remains empty below the text on it where no more will come: none within a story
 */
record SectionPlan(List<Placement> placements, List<Integer> lowered, List<Long> feet) {
    SectionPlan {
        placements = List.copyOf(placements);
        lowered = List.copyOf(lowered);
        feet = List.copyOf(feet);
    }

    /** How many pages it takes. */
    int pages() {
        return feet.size();
    }

    /** The bands of the section as they are to be placed. */
    List<Band> bands(Section section) {
        List<Band> bands = new ArrayList<>();
        List<Story> stories = Story.of(section.bands());
        for (int i = 0; i < stories.size(); i++) {
            bands.addAll(stories.get(i).lowered(lowered.get(i)).bands());
        }
        return bands;
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
