package press.colophon.acceptance.issues;

import java.util.List;
import java.util.Set;

/**
 * One language of a printed issue, measured.
 *
 * @param fills of all pages, in order
 * @param articlePages numbers, from 1, of those that the make-up fills
 */
record PublishedEdition(String language, List<PageFill> fills, Set<Integer> articlePages, int widows, int orphans) {
    /** A page whose lowest ink stands higher is poorly filled. */
    private static final double POOR = 0.6;

    /** A page of which more is empty has to be told to the editor. */
    private static final double NOTABLE = 0.2;

    PublishedEdition {
        fills = List.copyOf(fills);
        articlePages = Set.copyOf(articlePages);
    }

    private PageFill fill(int page) {
        return fills.get(page - 1);
    }

    /** Pages that end above three fifths of their height. */
    List<Integer> poor() {
        return articlePages.stream()
                .filter(page -> fill(page).bottom() < POOR)
                .sorted()
                .toList();
    }

    /** Pages of which more than a fifth is empty. */
    List<Integer> notablyEmpty() {
        return articlePages.stream()
                .filter(page -> fill(page).empty() > NOTABLE)
                .sorted()
                .toList();
    }

    /** The mean empty share of its article pages. */
    double empty() {
        return articlePages.stream()
                .mapToDouble(page -> fill(page).empty())
                .average()
                .orElse(0);
    }
}
