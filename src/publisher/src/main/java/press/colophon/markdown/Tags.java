package press.colophon.markdown;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.parser.Parser;

/**
 * The tags of a text one after another, without a tree of its elements: of XHTML as {@link Markdown} makes it, or of a page. Each
 * page of a website is looked through several times; a parser of HTML would take half the time of its making.
 *
 * <p>Comments are passed over, and what scripts and style sheets hold (HTML, 13.1.2). Confined to one thread.
 */
public final class Tags {
    private final String html;
    private int start;
    private int end;
    private int nameEnd;
    private String name = "";
    private boolean closing;

    public Tags(String html) {
        this.html = html;
    }

    /** Goes on to the next tag. */
    public boolean next() {
        int from = rawTextEnd();
        for (start = html.indexOf('<', from); start >= 0; start = html.indexOf('<', from)) {
            char first = at(start + 1);
            closing = first == '/';
            if (isLetter(closing ? at(start + 2) : first)) {
                read();
                return true;
            }
            from = first == '!' || first == '?' ? afterComment() : start + 1;
        }
        return false;
    }

    private void read() {
        int nameStart = start + (closing ? 2 : 1);
        nameEnd = nameStart;
        while (nameEnd < html.length() && !endsName(html.charAt(nameEnd))) {
            nameEnd++;
        }
        name = lowerCase(html.substring(nameStart, nameEnd));
        end = nameEnd;
        for (char quote = 0; end < html.length(); end++) {
            char c = html.charAt(end);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                break;
            } else if ((c == '"' || c == '\'') && html.charAt(end - 1) == '=') {
                quote = c;
            }
        }
        end = Math.min(end + 1, html.length());
    }

    private static boolean endsName(char c) {
        return c == '>' || c == '/' || isSpace(c);
    }

    /** Where to go on: behind the text of the element that was begun last, if tags in it are text. */
    private int rawTextEnd() {
        if (closing || !(name.equals("script") || name.equals("style"))) {
            return end;
        }
        int close = html.indexOf("</" + name, end);
        return close < 0 ? html.length() : close;
    }

    private int afterComment() {
        boolean comment = html.startsWith("<!--", start);
        int close = html.indexOf(comment ? "-->" : ">", start);
        return close < 0 ? html.length() : close + (comment ? 3 : 1);
    }

    private char at(int index) {
        return index < html.length() ? html.charAt(index) : 0;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static String lowerCase(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 'A' && text.charAt(i) <= 'Z') {
                return text.toLowerCase(Locale.ROOT);
            }
        }
        return text;
    }

    /** Offset of the tag's first character. */
    public int start() {
        return start;
    }

    /** Offset behind its last one. */
    public int end() {
        return end;
    }

    /** In small letters. */
    public String name() {
        return name;
    }

    public boolean isClosing() {
        return closing;
    }

    /** Whether it stands for an element by itself, as XHTML writes those without content: {@code <br />}. */
    public boolean isEmpty() {
        return at(end - 2) == '/' && end - 2 >= nameEnd;
    }

    /** Whether it says more than its name. */
    public boolean hasAttributes() {
        return !closing && end - nameEnd > (isEmpty() ? 3 : 1);
    }

    /** Whether the tag has this text in it, be it a name or part of a value: a first look, before {@link #attributes} is asked. */
    public boolean mentions(String text) {
        int last = end - text.length();
        for (int at = html.indexOf(text.charAt(0), nameEnd); at >= 0 && at < last; ) {
            if (html.startsWith(text, at)) {
                return true;
            }
            at = html.indexOf(text.charAt(0), at + 1);
        }
        return false;
    }

    /** Values by name, in the order of the tag, with character references resolved; the first of two with one name counts. */
    public Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        int last = end - (isEmpty() ? 2 : 1);
        int at = nameEnd;
        while (at < last) {
            if (isSpace(at(at)) || at(at) == '/') {
                at++;
                continue;
            }
            int nameStart = at;
            while (at < last && at(at) != '=' && !isSpace(at(at))) {
                at++;
            }
            String key = lowerCase(html.substring(nameStart, at));
            int valueStart = at(at) == '=' && at < last ? at + 1 : at;
            char quote = valueStart > at ? at(valueStart) : 0;
            if (quote == '"' || quote == '\'') {
                int close = html.indexOf(quote, valueStart + 1);
                at = close < 0 || close > last ? last : close;
                attributes.putIfAbsent(key, resolved(html.substring(valueStart + 1, at)));
                at++;
            } else {
                at = valueStart;
                while (at < last && !isSpace(at(at))) {
                    at++;
                }
                attributes.putIfAbsent(key, resolved(html.substring(valueStart, at)));
            }
        }
        return attributes;
    }

    private static String resolved(String value) {
        return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true);
    }

    /** A tag that begins an element, with these attributes, as this package writes XHTML. */
    public static String begin(String name, Map<String, String> attributes) {
        StringBuilder tag = new StringBuilder("<").append(name);
        attributes.forEach((key, value) -> {
            tag.append(' ').append(key).append("=\"");
            escape(value, tag);
            tag.append('"');
        });
        return tag.append('>').toString();
    }

    /** An element without content. */
    public static String empty(String name, Map<String, String> attributes) {
        String tag = begin(name, attributes);
        return tag.substring(0, tag.length() - 1) + " />";
    }

    private static void escape(String value, StringBuilder to) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> to.append("&amp;");
                case '<' -> to.append("&lt;");
                case '>' -> to.append("&gt;");
                case '"' -> to.append("&quot;");
                case '\u00A0' -> to.append("&#xa0;");
                default -> to.append(c);
            }
        }
    }
}
