package press.colophon.search;

import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/** The words of an article without their markup: one line a block, without the marks of notes. */
public final class PlainText {
    /** Elements within a line (HTML, 4.5): their tags part no words. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "dfn", "em", "i", "kbd", "mark", "q", "s", "small", "span",
            "strong", "sub", "sup", "time", "u", "var");

    private static final String BLANK = " \t";
    /** White space of ASCII. */
    private static final String SPACE = " \t\n\u000B\f\r";

    private final String html;
    private final StringBuilder text = new StringBuilder();
    private int place;

    private PlainText(String html) {
        this.html = html;
    }

    /**
     * @param html a well-formed fragment, as {@code press.colophon.markdown.Markdown} makes it
     */
    public static String of(String html) {
        return new PlainText(html).read();
    }

    private String read() {
        while (place < html.length()) {
            int tag = html.indexOf('<', place);
            int end = tag < 0 ? html.length() : tag;
            text.append(html, place, end);
            place = end;
            if (tag >= 0) {
                skipTag();
            }
        }
        String plain = text.indexOf("&") < 0 ? text.toString() : Parser.unescapeEntities(text.toString(), false);
        return lines(plain).strip();
    }

    /** Without the spaces at their ends, and without empty ones. */
    private static String lines(String plain) {
        StringBuilder lines = new StringBuilder(plain.length());
        int from = 0;
        for (int end = plain.indexOf('\n'); end >= 0; end = plain.indexOf('\n', from)) {
            int stop = end;
            while (stop > from && BLANK.indexOf(plain.charAt(stop - 1)) >= 0) {
                stop--;
            }
            lines.append(plain, from, stop).append('\n');
            from = end + 1;
            while (from < plain.length() && SPACE.indexOf(plain.charAt(from)) >= 0) {
                from++;
            }
        }
        return lines.append(plain, from, plain.length()).toString();
    }

    private void skipTag() {
        int end = html.indexOf('>', place);
        String tag = html.substring(place, end < 0 ? html.length() : end);
        place += tag.length() + 1;
        if (tag.contains("footnote-ref") || tag.contains("footnote-backref")) {
            int close = html.indexOf("</a>", place);
            place = close < 0 ? html.length() : close + "</a>".length();
        } else if (!INLINE.contains(name(tag))) {
            text.append('\n');
        }
    }

    private static String name(String tag) {
        int start = tag.startsWith("</") ? 2 : 1;
        int end = start;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        return tag.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
