package press.colophon.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes over what flexmark rendered of a text without raw HTML, tag by tag, into the form that {@link Xhtml} has of any: a parser of
 * HTML would build a tree of it to write the same again. Whatever is out of the ordinary is left to the parser.
 */
final class Written {
    /** Elements that flexmark writes within a line (HTML, 4.5). */
    private static final Set<String> INLINE =
            Set.of("a", "abbr", "br", "code", "em", "img", "span", "strong", "sub", "sup");

    /** Elements before and behind which a word ends. */
    private static final Set<String> BLOCK = Set.of(
            ("aside blockquote dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre table tbody td tfoot th thead tr"
                            + " ul")
                    .split(" ", -1));

    /** Elements that no block stands in (HTML, 13.2.6.4.7). */
    private static final Set<String> CLOSED_BY_BLOCKS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6");

    private final String html;
    private final Iterator<String> texts;
    private final StringBuilder made;
    private final NavigableSet<String> anchors = new TreeSet<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Xhtml.Words words = new Xhtml.Words();
    private boolean ordinary = true;

    private Written(Frame frame) {
        this.html = frame.html();
        this.texts = frame.texts().iterator();
        this.made = new StringBuilder(
                html.length() + frame.texts().stream().mapToInt(String::length).sum());
    }

    /**
     * The fragment; empty if a parser must read it.
     *
     * @param frame of a text without notes and raw HTML
     */
    static Optional<Xhtml> take(Frame frame) {
        return new Written(frame).take();
    }

    private Optional<Xhtml> take() {
        int from = 0;
        for (Tags tags = new Tags(html); ordinary && tags.next(); ) {
            between(from, tags.start());
            if (tags.isClosing()) {
                close(tags);
            } else {
                begin(tags);
            }
            from = tags.end();
        }
        between(from, html.length());
        return ordinary && open.isEmpty()
                ? Optional.of(new Xhtml(made.toString().strip(), anchors, words.count()))
                : Optional.empty();
    }

    private void begin(Tags tags) {
        String name = tags.name();
        boolean block = BLOCK.contains(name);
        String around = open.isEmpty() ? "" : open.peek();
        ordinary &= (block && !CLOSED_BY_BLOCKS.contains(around) && !INLINE.contains(around))
                || (INLINE.contains(name) && !(name.equals("a") && open.contains("a")));
        if (block || name.equals("br")) {
            words.end();
        }
        if (tags.hasAttributes()) {
            Map<String, String> attributes = tags.attributes();
            tidy(attributes);
            made.append(tags.isEmpty() ? Tags.empty(name, attributes) : Tags.begin(name, attributes));
        } else {
            made.append(html.substring(tags.start(), tags.end()));
        }
        if (!tags.isEmpty()) {
            open.push(name);
        }
    }

    private void close(Tags tags) {
        ordinary &= !open.isEmpty() && open.pop().equals(tags.name());
        made.append(html.substring(tags.start(), tags.end()));
        if (BLOCK.contains(tags.name()) && tags.end() < html.length() && html.charAt(tags.end()) != '<') {
            words.end();
        }
    }

    private void tidy(Map<String, String> attributes) {
        String id = attributes.get("id");
        if (id != null) {
            anchors.add(id);
        }
        String align = attributes.remove("align");
        if (align != null) {
            attributes.merge("class", "align-" + align, (first, second) -> first + " " + second);
        }
        for (String name : attributes.keySet()) {
            ordinary &= !name.startsWith("on");
        }
    }

    /** What stands between two tags. */
    private void between(int from, int to) {
        int done = from;
        for (int i = from; i < to; i++) {
            char c = html.charAt(i);
            if (c == Frame.PLACE || c == '&') {
                text(html.substring(done, i));
                i = c == '&' ? reference(i, to) : place(i);
                done = i + 1;
            }
            ordinary &= c != '<' && c != '>'; // the parser knows what to do with those
        }
        text(html.substring(done, to));
    }

    private int place(int at) {
        text(texts.next());
        return at;
    }

    private void text(String text) {
        char[] characters = text.toCharArray();
        int done = 0;
        for (int i = 0; i < characters.length; i++) {
            char c = characters[i];
            if ((c >= 'a' && c <= 'z') || Characters.isUnified(c)) {
                words.add(c); // almost every character is one of those and needs no other look
                continue;
            }
            String reference = switch (c) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '\u00A0' -> "&#xa0;";
                default -> "";
            };
            if (!reference.isEmpty()) {
                made.append(text.substring(done, i)).append(reference);
                done = i + 1;
            }
            ordinary &= c >= ' ' || c == '\n' || c == '\t';
            int codePoint = Character.isHighSurrogate(c) ? text.codePointAt(i) : c;
            words.add(codePoint);
            i += Character.charCount(codePoint) - 1;
        }
        made.append(text.substring(done));
    }

    /** A quotation mark needs no reference in a text. */
    private int reference(int at, int to) {
        int end = html.indexOf(';', at);
        String reference = end < 0 || end >= to ? "" : html.substring(at, end + 1);
        char character = switch (reference) {
            case "&amp;" -> '&';
            case "&lt;" -> '<';
            case "&gt;" -> '>';
            case "&quot;" -> '"';
            default -> 0;
        };
        ordinary &= character != 0;
        made.append(character == '"' ? "\"" : reference);
        words.add(character);
        return character == 0 ? at : end;
    }
}
