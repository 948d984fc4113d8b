package press.colophon.typeset.line;

import java.util.List;
import java.util.Locale;
import press.colophon.typeset.line.Lines.Placed;

/**
 * Lines as people read them: from where to where the content reaches in points, {@code ^( )} around what is raised, {@code ▢}
 * for a picture, {@code ⚓} for an anchor, {@code -} for an added hyphen, {@code ␣} for the space at a soft end, and at the end
 * how many emphasis dots lie how far below the baseline.
 */
final class LineDump {
    private LineDump() {}

    static String of(Lines lines) {
        StringBuilder dump = new StringBuilder();
        for (Lines.Line line : lines.lines()) {
            dump.append(line(line)).append('\n');
        }
        return dump.toString();
    }

    private static String line(Lines.Line line) {
        StringBuilder text = new StringBuilder();
        List<Placed.Glyphs> dots = line.content().stream()
                .filter(Placed.Glyphs.class::isInstance)
                .map(Placed.Glyphs.class::cast)
                .filter(glyphs -> glyphs.run().text().isEmpty())
                .toList();
        double start = Double.NaN;
        double end = 0;
        for (Placed placed : line.content()) {
            if (placed instanceof Placed.Glyphs glyphs) {
                String shown = glyphs.run().text().replace("\u00AD", "-");
                text.append(glyphs.rise() > 0 ? "^(" + shown + ")" : shown);
                end = Math.max(
                        end, points(line.start() + glyphs.x() + glyphs.run().advance()));
            } else {
                text.append(placed instanceof Placed.Atom ? "▢" : "⚓");
            }
            start = Double.isNaN(start) ? points(line.start() + placed.x()) : start;
        }
        String below = dots.isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT,
                        "  %d dots %.1f below",
                        dots.size(),
                        -points(dots.get(0).rise()));
        return String.format(
                Locale.ROOT, "%6.1f %6.1f |%s%s", start, end, text.toString().replaceFirst(" $", "␣"), below);
    }

    private static double points(long scaled) {
        return scaled / 65_536.0;
    }
}
