package press.colophon.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
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
    private final StringBuilder made;
    private final NavigableSet<String> anchors = new TreeSet<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Xhtml.Words words = new Xhtml.Words();
    private boolean ordinary = true;

    private Written(String html) {
        this.html = html;
        this.made = new StringBuilder(html.length());
    }

    /**
     * The fragment; empty if a parser must read it.
     *
     * @param html rendered by flexmark from a text without raw HTML
     */
    static Optional<Xhtml> take(String html) {
        return new Written(html).take();
    }

    private Optional<Xhtml> take() {
        int from = 0;
        for (Tags tags = new Tags(html); ordinary && tags.next(); ) {
            text(from, tags.start());
            if (tags.isClosing()) {
                close(tags);
            } else {
                begin(tags);
            }
            from = tags.end();
        }
        text(from, html.length());
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
            made.append(html, tags.start(), tags.end());
        }
        if (!tags.isEmpty()) {
            open.push(name);
        }
    }

    private void close(Tags tags) {
        ordinary &= !open.isEmpty() && open.pop().equals(tags.name());
        made.append(html, tags.start(), tags.end());
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
        ordinary &= attributes.keySet().stream().noneMatch(name -> name.startsWith("on"));
    }

    private void text(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = html.charAt(i);
            if (c == '&') {
                i = reference(i, to);
            } else if (c == '\u00A0') {
                made.append("&#xa0;");
                words.add(c);
            } else {
                // the parser knows what to do with those
                ordinary &= c != '<' && c != '>' && (c >= ' ' || c == '\n' || c == '\t');
                made.append(c);
                if (Character.isHighSurrogate(c) && i + 1 < to) {
                    words.add(html.codePointAt(i));
                    i++;
                    made.append(html.charAt(i));
                } else {
                    words.add(c);
                }
            }
        }
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
