package press.colophon.markdown;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.colophon.standards.Designations;

/**
 * References to figures and tables by number. Only an article that numbers its own can refer to one that it lacks; a number of a
 * standard or of another text, which the words around it name, is none of its own.
 */
final class Exhibits {
    private static final Pattern LABEL =
            Pattern.compile("\\b(?<kind>Fig|Table)(?:ures?|s?\\.|s)?[ \\u00A0]?(?<number>\\d+)(?!\\d|[.-]\\d)"
                    + "|(?<han>[图表])[ \\u00A0]?(?<hanNumber>\\d+)(?!\\d|[.-]\\d)");

    /** What stands before the label of a caption: the mark that begins a title, an element or a line. */
    private static final String BEGINNINGS = "\"'“(>*_|\n";

    private static final Pattern OF_ANOTHER = Pattern.compile("[ \\u00A0]?(?:of|in|from|to)\\b.*", Pattern.DOTALL);

    /** How far around a label its owner is named. */
    private static final int NEAR = 60;

    private final String text;
    private final Reporter reporter;

    private Exhibits(String text, Reporter reporter) {
        this.text = text;
        this.reporter = reporter;
    }

    static void report(String text, Reporter reporter) {
        new Exhibits(text, reporter).report();
    }

    private void report() {
        Set<String> captioned = new TreeSet<>();
        Set<String> kinds = new TreeSet<>();
        for (Matcher label = LABEL.matcher(text); label.find(); ) {
            if (begins(label.start())) {
                captioned.add(name(label));
                kinds.add(kind(label));
            }
        }
        for (Matcher label = LABEL.matcher(text); label.find(); ) {
            boolean own = kinds.contains(kind(label)) && !begins(label.start());
            if (own && !captioned.contains(name(label)) && !isOfAnother(label.start(), label.end())) {
                reporter.add(Problem.UNKNOWN_EXHIBIT
                        .at(
                                reporter.span(label.start(), label.end()),
                                "no caption of this article begins with " + name(label))
                        .withHint("correct the number, or say what else it is of"));
            }
        }
    }

    private boolean begins(int at) {
        return at == 0 || BEGINNINGS.indexOf(text.charAt(at - 1)) >= 0;
    }

    private boolean isOfAnother(int start, int end) {
        String before = text.substring(Math.max(0, start - NEAR), start);
        String after = text.substring(end, Math.min(text.length(), end + NEAR));
        return before.indexOf('》') >= 0
                || OF_ANOTHER.matcher(after).matches()
                || !Designations.find(before).isEmpty()
                || !Designations.find(after).isEmpty();
    }

    private static String kind(Matcher label) {
        return label.group("han") != null ? label.group("han") : label.group("kind");
    }

    private static String name(Matcher label) {
        return label.group("han") != null
                ? label.group("han") + label.group("hanNumber")
                : (label.group("kind").equals("Fig") ? "Figure " : "Table ") + label.group("number");
    }
}
