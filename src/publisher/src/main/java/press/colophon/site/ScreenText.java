package press.colophon.site;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.parser.Parser;
import press.colophon.markdown.Tags;
import press.colophon.page.BodyView;
import press.colophon.template.Markup;
import press.colophon.template.Templates;

/**
 * Makes the text of an article ready for screens: pictures load when they come into view, wide tables scroll by themselves, lines
 * of headings end between phrases.
 *
 * @param templates which know the phrases of a text
 */
record ScreenText(Templates templates) {
    /** The measure of the text, and the whole screen where that is narrower ({@code site.css}). */
    private static final String COLUMN = "(min-width: 46rem) 44rem, 100vw";

    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4");

    BodyView of(BodyView body) {
        String html = body.html().html();
        return html.contains("<img") || html.contains("<table") || html.contains("<h")
                ? body.withHtml(new Markup(new Making(this, html, body.lang()).made()))
                : body;
    }

    /** One text, from its first tag to its last. */
    private static final class Making {
        private final ScreenText screen;
        private final String html;
        private final String language;
        private final StringBuilder made;
        /** Names of the elements around the place, the innermost first. */
        private final Deque<String> open = new ArrayDeque<>();

        private int tables;
        /** Where phrases of the heading around the place end, in characters of its text. */
        private Set<Integer> ends = Set.of();

        private int inHeading;

        private Making(ScreenText screen, String html, String language) {
            this.screen = screen;
            this.html = html;
            this.language = language;
            this.made = new StringBuilder(html.length() + html.length() / 8);
        }

        private String made() {
            int from = 0;
            for (Tags tags = new Tags(html); tags.next(); ) {
                text(from, tags.start());
                tag(tags);
                from = tags.end();
                if (tags.isClosing()) {
                    open.poll();
                } else if (!tags.isEmpty()) {
                    open.push(tags.name());
                }
            }
            text(from, html.length());
            return made.toString();
        }

        private void tag(Tags tags) {
            String written = html.substring(tags.start(), tags.end());
            if (tags.name().equals("img")) {
                made.append(picture(tags.attributes()));
            } else if (tags.name().equals("table")) {
                made.append(tags.isClosing() ? written + "</div>" : scroller(tags) + written);
            } else {
                made.append(written);
                if (HEADINGS.contains(tags.name())) {
                    ends = tags.isClosing() ? Set.of() : ends(tags.end(), tags.name());
                    inHeading = 0;
                } else if (tags.name().equals("br")) {
                    inHeading++;
                }
            }
        }

        /** The text between two tags; in a heading, lines may end between phrases wherever other elements begin and end. */
        private void text(int from, int to) {
            if (ends.isEmpty()) {
                made.append(html, from, to);
                return;
            }
            for (int i = from; i < to; i++, inHeading++) {
                if (ends.contains(inHeading)) {
                    made.append("<wbr />");
                }
                int end = characterEnd(i);
                made.append(html, i, end);
                i = end - 1;
            }
        }

        /** A character reference stands for one character of XHTML as it is written here. */
        private int characterEnd(int start) {
            return html.charAt(start) == '&' ? html.indexOf(';', start) + 1 : start + 1;
        }

        private Set<Integer> ends(int from, String heading) {
            String inside = html.substring(from, html.indexOf("</" + heading, from));
            String text = Parser.unescapeEntities(inside.replace("<br />", "\n").replaceAll("<[^>]*>", ""), false);
            Set<Integer> found = new TreeSet<>();
            int end = 0;
            List<String> phrases = screen.templates().phrases(text, language);
            for (String phrase : phrases.subList(0, Math.max(0, phrases.size() - 1))) {
                end += phrase.length();
                found.add(end);
            }
            return found;
        }

        /** What an author has given no link leads to the picture by itself, as large as it is. */
        private String picture(Map<String, String> attributes) {
            attributes.put("loading", "lazy");
            if (attributes.containsKey("srcset")) {
                attributes.put("sizes", COLUMN);
            }
            String picture = Tags.empty("img", attributes);
            if (!"figure".equals(open.peek())
                    || attributes.getOrDefault("alt", "").isEmpty()) {
                return picture;
            }
            Map<String, String> link = new LinkedHashMap<>();
            link.put("class", "full-size");
            link.put("href", attributes.getOrDefault("src", ""));
            return Tags.begin("a", link) + picture + "</a>";
        }

        /** A region that scrolls must be reachable by keyboard (WCAG 2.2, 2.1.1), and then have a role and a name. */
        private String scroller(Tags tags) {
            tables++;
            boolean one = html.indexOf("<table") == html.lastIndexOf("<table");
            Map<String, String> region = new LinkedHashMap<>();
            region.put("class", "scroll");
            region.put("role", "region");
            region.put("aria-label", one ? ArticleText.TABLE : ArticleText.TABLE + " " + tables);
            region.put("tabindex", "0");
            region.put("data-columns", String.valueOf(columns(tags.ahead())));
            return Tags.begin("div", region);
        }

        /** Cells in the first row. */
        private static int columns(Tags tags) {
            int depth = 0;
            int cells = 0;
            while (tags.next()) {
                boolean begins = !tags.isClosing();
                if (!begins && (depth == 1 || (depth == 0 && tags.name().equals("table")))) {
                    break;
                }
                cells += depth == 1 && begins ? 1 : 0;
                if (!tags.isEmpty() && (depth > 0 || tags.name().equals("tr"))) {
                    depth += begins ? 1 : -1;
                }
            }
            return cells;
        }
    }
}
