package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Bands of a section that begin together: a page may be turned before them, or they run on below the story before.
 *
 * @param opening room that has to remain on a page for them to run on there; empty for those that begin their section
 */
record Story(OptionalLong opening, List<Band> bands) {
    Story {
        bands = List.copyOf(bands);
    }

    /** The stories of a section. */
    static List<Story> of(List<Band> bands) {
        List<Story> stories = new ArrayList<>();
        List<Band> own = new ArrayList<>();
        for (Band band : bands) {
            if (band.opening().isPresent() && !own.isEmpty()) {
                stories.add(of(stories.isEmpty(), own));
                own.clear();
            }
            own.add(band);
        }
        if (!own.isEmpty()) {
            stories.add(of(stories.isEmpty(), own));
        }
        return stories;
    }

    private static Story of(boolean first, List<Band> bands) {
        return new Story(first ? OptionalLong.empty() : bands.get(0).opening(), bands);
    }

    /** What it has to take of a page on which it runs on, with the room above it. */
    long least() {
        return bands.get(0).gap() + opening.orElse(0);
    }

    /** By how many lines its elastic pictures may be lower. */
    int mostLowered() {
        return bands.stream().mapToInt(Band::mostLowered).max().orElse(0);
    }

    /** How many pictures give way. */
    int elasticPictures() {
        return (int) bands.stream()
                .flatMap(band -> band.items().stream())
                .filter(item -> item.mostLowered() > 0)
                .count();
    }

    /** This story with its elastic pictures lower by so many lines of the grid, or as many as they may. */
    Story lowered(int lines) {
        return lines == 0
                ? this
                : new Story(
                        opening, bands.stream().map(band -> band.lowered(lines)).toList());
    }
}
