package press.colophon.typeset.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * To which box each anchor of a paragraph belongs: one that stands right behind a word, as a note's call does, to that word;
 * any other to what follows it.
 */
final class AnchorPlaces {
    private final Map<Integer, List<Integer>> before = new HashMap<>();
    private final Map<Integer, List<Integer>> after = new HashMap<>();

    static AnchorPlaces of(Flow flow, List<Box> boxes) {
        AnchorPlaces places = new AnchorPlaces();
        int box = 0;
        int last = boxes.size() - 1;
        for (Flow.AnchorAt anchor : flow.anchors()) {
            while (box < last && boxes.get(box).textTo() < anchor.offset()) {
                box++;
            }
            Box candidate = boxes.get(box);
            boolean follows = anchor.offset() > candidate.textFrom() && anchor.offset() <= candidate.textTo();
            boolean behind = follows || (box == last && anchor.offset() > candidate.textTo());
            (behind ? places.after : places.before)
                    .computeIfAbsent(box, key -> new ArrayList<>(1))
                    .add(anchor.owner());
        }
        return places;
    }

    /** Owners of the anchors at the start of a part: those before its box, unless the part begins within it. */
    List<Integer> before(LineContent.Part part) {
        boolean whole = part.from() == part.to()
                || part.glyphs().text(part.from()) == part.box().textFrom();
        return whole ? before.getOrDefault(part.index(), List.of()) : List.of();
    }

    /** Owners of the anchors behind a part: those in or behind its box, unless the part ends within it. */
    List<Integer> after(LineContent.Part part) {
        return part.textTo() == part.box().textTo() ? after.getOrDefault(part.index(), List.of()) : List.of();
    }
}
