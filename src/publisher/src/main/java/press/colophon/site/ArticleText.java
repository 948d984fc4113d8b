package press.colophon.site;

import java.util.ArrayList;
import java.util.List;
import press.colophon.markdown.Tags;
import press.colophon.page.BodyView;
import press.colophon.template.Markup;

/**
 * An article's text made ready for screens, but for the few words that differ between the pages it stands on: filling these in
 * takes a tenth of the time of rewriting the text. Immutable.
 */
final class ArticleText {
    // They stand for the words of a Place: characters that no XHTML has (XML 1.0, 2.2).
    static final String ROOT = "\u0001";
    static final String ID_PREFIX = "\u0002";
    static final String TABLE = "\u0003";

    private final BodyView body;
    private final List<Part> parts = new ArrayList<>();
    private final Found found = new Found();

    /**
     * An element at the top of the text, or what stands between two.
     *
     * @param kind its name and classes; empty if it is none
     */
    private record Part(String kind, Form html) {}

    /**
     * An element at the top of a text.
     *
     * @param kind its name and classes
     */
    record Block(String kind, String html) {}

    /** @param body made with the marks for words */
    ArticleText(BodyView body) {
        this.body = body;
        String html = body.html().html();
        int depth = 0;
        int start = 0;
        int end = 0;
        String kind = "";
        for (Tags tags = new Tags(html); tags.next(); ) {
            found.add(tags);
            if (depth == 0) {
                start = tags.start();
                kind = tags.name() + "."
                        + tags.attributes().getOrDefault("class", "").strip();
            }
            depth += tags.isEmpty() ? 0 : tags.isClosing() ? -1 : 1;
            if (depth == 0) {
                parts.add(new Part("", Form.of(html.substring(end, start))));
                end = tags.end();
                parts.add(new Part(kind, Form.of(html.substring(start, end))));
            }
        }
        parts.add(new Part("", Form.of(html.substring(end))));
    }

    /**
     * What differs between pages.
     *
     * @param root leads from the page to the website's root
     * @param idPrefix put before the ids of the text
     * @param table what assistive technology calls a table that scrolls, as HTML
     */
    record Place(String root, String idPrefix, String table) {
        private String word(char mark) {
            return mark == ROOT.charAt(0) ? root : mark == ID_PREFIX.charAt(0) ? idPrefix : table;
        }

        private String fill(String text) {
            StringBuilder filled = new StringBuilder();
            Form.of(text).fill(this, filled);
            return filled.toString();
        }
    }

    /**
     * A text with words to be filled in.
     *
     * @param texts before, between and after them
     * @param marks of the words
     */
    private record Form(List<String> texts, String marks) {
        static Form of(String text) {
            List<String> texts = new ArrayList<>();
            StringBuilder marks = new StringBuilder();
            int from = 0;
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) <= TABLE.charAt(0)) {
                    texts.add(text.substring(from, i));
                    marks.append(text.charAt(i));
                    from = i + 1;
                }
            }
            texts.add(text.substring(from));
            return new Form(texts, marks.toString());
        }

        void fill(Place place, StringBuilder to) {
            to.append(texts.get(0));
            for (int i = 0; i < marks.length(); i++) {
                to.append(place.word(marks.charAt(i))).append(texts.get(i + 1));
            }
        }
    }

    /** The whole text on a page. */
    BodyView on(Place place) {
        StringBuilder html = new StringBuilder(body.html().html().length() * 5 / 4);
        parts.forEach(part -> part.html().fill(place, html));
        return new BodyView(
                new Markup(html.toString()),
                body.lang(),
                body.foreign(),
                body.words(),
                body.headings().stream()
                        .map(heading ->
                                new BodyView.HeadingView(heading.level(), place.fill(heading.id()), heading.text()))
                        .toList(),
                targetsOn(place));
    }

    /** Its elements on a page. */
    List<Block> blocksOn(Place place) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder html = new StringBuilder();
        for (Part part : parts) {
            if (!part.kind().isEmpty()) {
                html.setLength(0);
                part.html().fill(place, html);
                blocks.add(new Block(part.kind(), html.toString()));
            }
        }
        return blocks;
    }

    /** Where its links and pictures lead, and where their author wrote them. */
    List<BodyView.Target> targetsOn(Place place) {
        return body.targets().stream()
                .map(target -> new BodyView.Target(place.fill(target.address()), target.span()))
                .toList();
    }

    /** Its links and ids on a page. */
    Found foundOn(Place place) {
        return found.changed(place::fill);
    }
}
