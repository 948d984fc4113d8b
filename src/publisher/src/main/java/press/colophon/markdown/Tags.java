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
    /** The same: looking at one after the other costs a fraction of what {@link String#charAt} does. */
    private final char[] characters;

    private int start;
    private int end;
    private int nameEnd;
    private String name = "";
    private boolean closing;

    private int attributeStart;
    private int attributeNameEnd;
    private int valueStart;
    private int valueEnd;
    private int attributeEnd;

    public Tags(String html) {
        this.html = html;
        this.characters = html.toCharArray();
    }

    private Tags(Tags place) {
        this.html = place.html;
        this.characters = place.characters;
        this.end = place.end;
        this.attributeEnd = place.end;
    }

    /** The tags behind this one, to be looked at without leaving it. */
    public Tags ahead() {
        return new Tags(this);
    }

    /** Goes on to the next tag. */
    public boolean next() {
        int from = rawTextEnd();
        for (start = find('<', from); start < characters.length; start = find('<', from)) {
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

    /** Where the character stands next, or the end of the text. */
    private int find(char wanted, int from) {
        int at = from;
        while (at < characters.length && characters[at] != wanted) {
            at++;
        }
        return at;
    }

    private void read() {
        int nameStart = start + (closing ? 2 : 1);
        nameEnd = nameStart;
        boolean small = true;
        while (nameEnd < characters.length && !endsName(characters[nameEnd])) {
            small &= characters[nameEnd] > 'Z' || characters[nameEnd] < 'A';
            nameEnd++;
        }
        String written = html.substring(nameStart, nameEnd);
        name = small ? written : written.toLowerCase(Locale.ROOT);
        end = nameEnd;
        attributeEnd = nameEnd;
        for (char quote = 0; end < characters.length; end++) {
            char c = characters[end];
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                break;
            } else if ((c == '"' || c == '\'') && characters[end - 1] == '=') {
                quote = c;
            }
        }
        end = Math.min(end + 1, characters.length);
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
        return index < characters.length ? characters[index] : 0;
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

    /** Goes on to the next attribute of the tag; the first time after {@link #next}, to its first. */
    public boolean nextAttribute() {
        int last = end - (isEmpty() ? 2 : 1);
        int at = attributeEnd;
        while (at < last && (isSpace(characters[at]) || characters[at] == '/')) {
            at++;
        }
        attributeStart = at;
        while (at < last && characters[at] != '=' && !isSpace(characters[at])) {
            at++;
        }
        attributeNameEnd = at;
        valueStart = at < last && characters[at] == '=' ? at + 1 : at;
        char quote = valueStart > at ? at(valueStart) : 0;
        if (quote == '"' || quote == '\'') {
            valueStart++;
            valueEnd = Math.min(find(quote, valueStart), Math.max(last, valueStart));
            attributeEnd = valueEnd + 1;
        } else {
            valueEnd = valueStart;
            while (valueEnd < last && !isSpace(characters[valueEnd])) {
                valueEnd++;
            }
            attributeEnd = valueEnd;
        }
        return attributeStart < last;
    }

    /** Whether the attribute has this name, which is in small letters. */
    public boolean attributeIs(String attribute) {
        boolean same = attributeNameEnd - attributeStart == attribute.length();
        for (int i = 0; same && i < attribute.length(); i++) {
            char c = characters[attributeStart + i];
            same = attribute.charAt(i) == (c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c);
        }
        return same;
    }

    /** The value of the attribute with character references resolved. */
    public String value() {
        return resolved(html.substring(valueStart, valueEnd));
    }

    /** Values by name, in the order of the tag, with character references resolved; the first of two with one name counts. */
    public Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributeEnd = nameEnd;
        while (nextAttribute()) {
            attributes.putIfAbsent(lowerCase(html.substring(attributeStart, attributeNameEnd)), value());
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

    /** A text as the value of an attribute. */
    public static String escaped(String value) {
        StringBuilder escaped = new StringBuilder(value.length());
        escape(value, escaped);
        return escaped.toString();
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
