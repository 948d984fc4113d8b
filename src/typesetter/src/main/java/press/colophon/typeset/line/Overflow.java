package press.colophon.typeset.line;

import java.util.List;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.typeset.graphics.Length;

/** Reports words that were too long for their lines. */
final class Overflow {
    private static final int SHOWN = 40;

    private Overflow() {}

    static void report(Items items, Choice choice, List<Lines.Line> lines, Diagnostics diagnostics) {
        int from = 0;
        boolean forbidden = false;
        for (int i = 0; i < lines.size(); i++) {
            int to = choice.breaks().get(i);
            Breakpoints.Place end = choice.breakpoints().place(to);
            boolean begun = choice.breakpoints().place(from).box() == end.box();
            if (choice.cut() && !begun && isCut(items, end)) {
                reportCut(items, items.boxes().get(end.box()), diagnostics);
            }
            if (!forbidden && end.penalty() >= WordBreaks.LAST_RESORT) {
                forbidden = true;
                reportForbidden(items, items.boxes().get(end.box()), diagnostics);
            }
            if (Length.exceeds(-lines.get(i).spacing().spare(), 0)) {
                reportOverfull(items, end, lines.get(i), diagnostics);
            }
            from = to;
        }
    }

    private static boolean isCut(Items items, Breakpoints.Place place) {
        return place.offset() != Breakpoints.Place.WHOLE
                && place.penalty() >= WordBreaks.CUT_AFTER_MARK
                && items.flow().isText(items.boxes().get(place.box()).textFrom());
    }

    private static void reportCut(Items items, Box box, Diagnostics diagnostics) {
        diagnostics.add(Diagnostic.warning(
                        "overlong-word",
                        items.flow().origin(box.textFrom(), box.textTo()),
                        "“" + shown(items, box) + "” is longer than a line and was cut")
                .withHint("put a soft hyphen (U+00AD) or a zero-width space (U+200B) where it may be broken"));
    }

    /** Once for a paragraph: the first place says enough. */
    private static void reportForbidden(Items items, Box box, Diagnostics diagnostics) {
        diagnostics.warning(
                "forbidden-break",
                items.flow().origin(box.textFrom(), box.textTo()),
                "a line had to break after “" + shown(items, box) + "”, where none may, since nothing else fits");
    }

    private static void reportOverfull(Items items, Breakpoints.Place end, Lines.Line line, Diagnostics diagnostics) {
        Box box = items.boxes().get(end.box());
        SourceSpan span = items.flow().origin(box.textFrom(), box.textTo());
        diagnostics.error(
                "overfull-line",
                span,
                "a line is " + Length.format(-line.spacing().spare()) + " pt wider than its measure");
    }

    private static String shown(Items items, Box box) {
        String word = items.flow().text().substring(box.textFrom(), box.textTo());
        return word.length() <= SHOWN ? word : word.substring(0, SHOWN) + "…";
    }
}
