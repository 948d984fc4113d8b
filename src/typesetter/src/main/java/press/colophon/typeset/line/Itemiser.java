package press.colophon.typeset.line;

import java.util.ArrayList;
import java.util.List;
import press.colophon.diagnostics.Diagnostics;

/** Turns a paragraph's content into boxes and gaps (typography §2.5). */
final class Itemiser {
    private final Flow flow;
    private final Shaping shaping;
    private final Parameters parameters;
    private final GapRules rules;
    private final GlyphStore glyphs = new GlyphStore();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();

    private Itemiser(Flow flow, ShapedWords words, Parameters parameters, Diagnostics diagnostics) {
        this.flow = flow;
        this.parameters = parameters;
        this.shaping = new Shaping(flow, words, diagnostics);
        this.rules = new GapRules(flow, shaping, parameters);
    }

    static Items itemise(Flow flow, ShapedWords words, Parameters parameters, Diagnostics diagnostics) {
        CharacterClass[] classes = ClassResolver.resolve(flow, diagnostics);
        Itemiser itemiser = new Itemiser(flow, words, parameters, diagnostics);
        itemiser.add(Unit.split(flow, classes));
        AnchorPlaces anchors = AnchorPlaces.of(flow, itemiser.boxes);
        return new Items(flow, itemiser.shaping, itemiser.glyphs, itemiser.boxes, itemiser.gaps, anchors);
    }

    private void add(List<Unit> units) {
        Unit previous = null;
        int line = 0;
        for (Unit unit : units) {
            if (unit.kind() == CharacterClass.BREAK) {
                if (previous == null) {
                    boxes.add(empty(unit.from()));
                }
                gaps.add(rules.forced());
                keepTail(line);
                line = boxes.size();
                previous = null;
            } else {
                if (previous != null) {
                    gaps.add(rules.between(previous, unit));
                }
                boxes.add(box(unit));
                previous = unit;
            }
        }
        if (boxes.isEmpty() && !flow.anchors().isEmpty()) {
            boxes.add(empty(0)); // anchors need a line to stand on
        }
        if (boxes.size() > gaps.size()) {
            gaps.add(rules.forced());
            keepTail(line);
        }
    }

    private static Box empty(int at) {
        return new Box(CharacterClass.GLUE, 0, 0, 0, at, at);
    }

    private Box box(Unit unit) {
        if (!flow.isText(unit.from())) {
            return objectBox(unit);
        }
        if (unit.kind() == CharacterClass.LATIN) {
            return shaping.word(unit.from(), unit.to(), glyphs);
        }
        if (unit.kind() == CharacterClass.GLUE) {
            Box spaces = shaping.word(unit.from(), unit.to(), glyphs);
            return new Box(unit.kind(), spaces.width(), spaces.glyphFrom(), spaces.glyphTo(), unit.from(), unit.to());
        }
        return shaping.cells(unit, glyphs);
    }

    private Box objectBox(Unit unit) {
        Inline piece = flow.piece(flow.pieceIndex(unit.from()));
        long width = 0;
        if (piece instanceof Inline.Atom atom) {
            width = atom.width();
        } else if (piece instanceof Inline.EndMark mark) {
            width = mark.gap();
        }
        return new Box(unit.kind(), width, glyphs.count(), glyphs.count(), unit.from(), unit.to());
    }

    /** A single Han character makes no line (CLREQ 3.4.4): the last one holds on to what stands before it. */
    private void keepTail(int from) {
        int last = boxes.size() - 1;
        while (last > from && isAppended(boxes.get(last))) {
            last--;
        }
        if (parameters.chinese() && last > from && boxes.get(last).kind() == CharacterClass.HAN) {
            gaps.set(last - 1, gaps.get(last - 1).prohibited());
        }
    }

    /** Marks, what follows a number, and the mark where a story ends: they make no line by themselves either. */
    private boolean isAppended(Box box) {
        return box.kind().isClosingMark() || box.kind() == CharacterClass.SUFFIX || !flow.isText(box.textFrom());
    }
}
