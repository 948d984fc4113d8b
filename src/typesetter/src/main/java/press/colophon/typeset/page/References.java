package press.colophon.typeset.page;

import java.util.Map;
import java.util.Set;
import press.colophon.typeset.style.ContentPart;

/**
 * What one pass of make-up knows from the pass before about where everything stands.
 *
 * @param pages number of the page on which each id stands
 * @param count how many pages there are
 * @param versos numbers of the boxes at the side that stand on left-hand pages
 */
record References(Map<String, Integer> pages, int count, Set<Integer> versos) {
    /** Before the first pass: page numbers are taken to have two digits, all pages to be right-hand ones. */
    static final References NONE = new References(Map.of(), 10, Set.of());

    private static final int GUESS = 10;

    References {
        pages = Map.copyOf(pages);
        versos = Set.copyOf(versos);
    }

    /** Whether a box at the side stands at the left. */
    boolean atLeft(Box.Side side) {
        return switch (side.edge()) {
            case LEFT -> true;
            case INSIDE -> !versos.contains(side.number());
            case OUTSIDE -> versos.contains(side.number());
            default -> false;
        };
    }

    /** The text of a part of generated content that depends on pages. */
    String text(ContentPart part, Map<String, String> texts) {
        if (part instanceof ContentPart.TargetCounter counter) {
            boolean known = texts.containsKey(id(counter.target()));
            int page = pages.getOrDefault(id(counter.target()), GUESS);
            return known ? CounterFormat.format(page, counter.style()) : "?";
        }
        if (part instanceof ContentPart.TargetText text) {
            return texts.getOrDefault(id(text.target()), "?");
        }
        if (part instanceof ContentPart.Counter counter) {
            return CounterFormat.format(count, counter.style());
        }
        return "";
    }

    static String id(String target) {
        return target.startsWith("#") ? target.substring(1) : target;
    }
}
