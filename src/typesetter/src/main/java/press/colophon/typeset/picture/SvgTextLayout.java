package press.colophon.typeset.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import press.colophon.typeset.font.Face;
import press.colophon.typeset.font.Features;
import press.colophon.typeset.font.ShapedText;
import press.colophon.typeset.font.Shaper;
import press.colophon.typeset.language.LanguageProfile;

/** Sets the characters of one text element, one after another, and writes their outlines into path elements. */
final class SvgTextLayout {
    private final SvgProblems problems;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final List<Run> runs = new ArrayList<>();
    private int characters;
    private boolean afterSpace = true;

    SvgTextLayout(SvgProblems problems) {
        this.problems = problems;
    }

    /** Places of the first characters of an element, in user units; shorter lists leave the rest where they fall. */
    record Positions(List<Double> x, List<Double> y, List<Double> dx, List<Double> dy) {}

    /** How a stretch of text is set. */
    record Setting(SvgFont font, String anchor, String language, boolean preserved) {}

    private record Frame(int start, Positions positions) {}

    /** Where a run begins: at a stated place, or where the one before ended, and how far from there. */
    private record Start(Optional<Double> x, Optional<Double> y, double dx, double dy) {
        boolean moves() {
            return x.isPresent() || y.isPresent() || dx != 0 || dy != 0;
        }
    }

    /** Characters that follow each other without a stated place between them. */
    private record Run(StringBuilder text, Setting setting, Start start, Element path) {}

    void enter(Positions positions) {
        frames.push(new Frame(characters, positions));
    }

    void leave() {
        frames.pop();
    }

    /** Adds a text node; its outlines will be the data of {@code path}. */
    void add(String text, Setting setting, Element path) {
        boolean first = true;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            boolean space = codePoint == ' ' || codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
            boolean dropped = !setting.preserved && (codePoint == '\n' || codePoint == '\r' || (space && afterSpace));
            if (!dropped) {
                Start start = start();
                if (first || start.moves()) {
                    runs.add(new Run(new StringBuilder(), setting, start, path));
                    first = false;
                }
                runs.get(runs.size() - 1).text.appendCodePoint(space ? ' ' : codePoint);
                characters++;
                afterSpace = space;
            }
        }
    }

    /** The next character's place: the innermost element that states one decides (SVG 1.1 §10.5). */
    private Start start() {
        return new Start(
                stated(positions -> positions.x),
                stated(positions -> positions.y),
                stated(positions -> positions.dx).orElse(0.0),
                stated(positions -> positions.dy).orElse(0.0));
    }

    private Optional<Double> stated(java.util.function.Function<Positions, List<Double>> list) {
        for (Frame frame : frames) {
            List<Double> values = list.apply(frame.positions);
            if (characters - frame.start < values.size()) {
                return Optional.of(values.get(characters - frame.start));
            }
        }
        return Optional.empty();
    }

    /** Sets everything that was added. */
    void finish() {
        trimLast();
        double x = 0;
        double y = 0;
        for (int first = 0; first < runs.size(); ) {
            int end = first + 1;
            while (end < runs.size()
                    && runs.get(end).start.x.isEmpty()
                    && runs.get(end).start.y.isEmpty()) {
                end++;
            }
            List<Run> chunk = runs.subList(first, end);
            x = chunk.get(0).start.x.orElse(x);
            y = chunk.get(0).start.y.orElse(y);
            SvgPen pen = new SvgPen(x - anchored(chunk), y);
            chunk.forEach(run -> set(run, pen));
            x = pen.x();
            y = pen.y();
            first = end;
        }
    }

    /** White space at the end of a text is not set. */
    private void trimLast() {
        if (!runs.isEmpty() && !runs.get(runs.size() - 1).setting.preserved) {
            StringBuilder text = runs.get(runs.size() - 1).text;
            if (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
                text.setLength(text.length() - 1);
            }
        }
    }

    /** By how much a chunk stands to the left of its place. */
    private double anchored(List<Run> chunk) {
        SvgPen measuring = new SvgPen(0, 0);
        chunk.forEach(run -> draw(run, measuring));
        return switch (chunk.get(0).setting.anchor) {
            case "middle" -> measuring.x() / 2;
            case "end" -> measuring.x();
            default -> 0;
        };
    }

    private void set(Run run, SvgPen pen) {
        String data = draw(run, pen);
        run.path.setAttribute("d", run.path.getAttribute("d") + data);
    }

    private String draw(Run run, SvgPen pen) {
        pen.move(run.start.dx, run.start.dy);
        pen.startOutlines();
        String text = run.text.toString();
        boolean chinese = LanguageProfile.of(run.setting.language).squares();
        int from = 0;
        while (from < text.length()) {
            Face face = face(text.codePointAt(from), run.setting, chinese);
            int to = from + Character.charCount(text.codePointAt(from));
            while (to < text.length() && face(text.codePointAt(to), run.setting, chinese) == face) {
                to += Character.charCount(text.codePointAt(to));
            }
            Features features = Features.NORMAL.withLanguage(run.setting.language);
            ShapedText shaped = Shaper.shape(text, from, to, face, features);
            for (int i = 0; i < shaped.count(); i++) {
                if (shaped.glyph(i) == 0) {
                    missing(text.substring(shaped.textStart(i), shaped.textStart(i + 1)));
                }
            }
            pen.draw(shaped, face, run.setting.font);
            from = to;
        }
        return pen.outlines();
    }

    private static Face face(int codePoint, Setting setting, boolean chinese) {
        boolean han = codePoint >= 0x2E80 || (chinese && codePoint >= 0x2000 && codePoint < 0x2070);
        return setting.font
                .stack()
                .faceFor(codePoint, han)
                .orElse(setting.font.stack().latin());
    }

    private void missing(String text) {
        problems.warn(
                "missing-glyph",
                "no font of the theme has " + text + " (U+" + Integer.toHexString(text.codePointAt(0)) + ")");
    }
}
