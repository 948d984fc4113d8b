package press.colophon.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import press.colophon.content.Article;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.page.BodyView;

/**
 * Nothing lost between an article and the print document: every character of its text is in the element with its id. That
 * the pages show all of the document, and each character once, is what make-up compares itself.
 */
final class SourceCheck {
    /** How much of what is missing a diagnostic shows. */
    private static final int SHOWN = 40;

    private final Document document;
    private final List<Diagnostic> found = new ArrayList<>();

    /**
     * @param document the print document, XHTML
     */
    SourceCheck(String document) {
        this.document = Jsoup.parse(document, "", Parser.xmlParser());
    }

    List<Diagnostic> found() {
        return List.copyOf(found);
    }

    void compare(Article article, BodyView body) {
        Element printed = document.getElementById(article.slug());
        Map<Integer, Integer> counts = new TreeMap<>();
        count(text(body.html().html()), 1, counts);
        if (printed != null) {
            count(printed.text(), -1, counts);
        }
        StringBuilder missing = new StringBuilder();
        counts.forEach((character, count) ->
                missing.append(Character.toString(character).repeat(Math.max(0, count))));
        if (!missing.isEmpty()) {
            String shown = missing.length() > SHOWN ? missing.substring(0, SHOWN) + "…" : missing.toString();
            found.add(Diagnostic.error(
                            "article-text-lost",
                            article.span(),
                            "the print document lacks " + missing.codePoints().count() + " characters of article “"
                                    + article.slug() + "”: " + shown)
                    .withHint("let the print theme show the whole body"));
        }
    }

    /** Without the numbers and ways back of notes, which paper numbers anew. */
    private static String text(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("a.footnote-ref, a.footnote-backref").remove();
        return body.text();
    }

    private static void count(String text, int by, Map<Integer, Integer> counts) {
        text.codePoints()
                .filter(character -> !Character.isWhitespace(character) && !Character.isSpaceChar(character))
                .forEach(character -> counts.merge(character, by, Integer::sum));
    }
}
