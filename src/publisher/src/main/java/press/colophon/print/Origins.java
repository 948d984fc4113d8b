package press.colophon.print;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Source;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.markdown.Body;

/**
 * Leads from a place in a print document back to what an editor wrote: the typesetter knows the document that the theme made,
 * editors know their articles.
 *
 * <p>The way back is the text itself: the letters before the place, as many as the article has in the same order. Where it has
 * none of them (text of the theme, of a message file), the place in the document stays.
 */
final class Origins {
    private static final Pattern ARTICLE = Pattern.compile("<article\\b[^>]*\\bid=\"([^\"]+)\"[^>]*>|</article>");
    private static final Pattern PICTURE = Pattern.compile("<img\\b[^>]*\\bsrc=\"(?:[^\"]*/)?([^\"/]+)\"");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    /** Letters before the place that are compared at most. */
    private static final int CONTEXT = 40;

    private final Source document;
    private final Map<String, Body> articles;
    /** Where articles begin in the document, and where they end, under {@code ""}. */
    private final TreeMap<Integer, String> starts = new TreeMap<>();

    /**
     * @param articles texts by the ids that their articles have in the document
     */
    Origins(Source document, Map<String, Body> articles) {
        this.document = document;
        this.articles = Map.copyOf(articles);
        Matcher matcher = ARTICLE.matcher(document.text());
        while (matcher.find()) {
            starts.put(matcher.start(), matcher.group(1) == null ? "" : matcher.group(1));
        }
    }

    /** The same diagnostics, at the places in articles that they are about, as far as those are found. */
    List<Diagnostic> trace(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(diagnostic -> place(diagnostic.span())
                        .map(span -> new Diagnostic(
                                diagnostic.severity(),
                                diagnostic.code(),
                                span,
                                diagnostic.message(),
                                diagnostic.hint()))
                        .orElse(diagnostic))
                .toList();
    }

    private Optional<SourceSpan> place(SourceSpan span) {
        Map.Entry<Integer, String> article = span.source() == document ? starts.floorEntry(span.start()) : null;
        return Optional.ofNullable(article)
                .map(Map.Entry::getValue)
                .map(articles::get)
                .flatMap(body -> picture(body, span).or(() -> text(body.source(), span)));
    }

    private static Optional<SourceSpan> picture(Body body, SourceSpan span) {
        Matcher picture = PICTURE.matcher(span.text());
        if (!picture.find()) {
            return Optional.empty();
        }
        return body.images().stream()
                .filter(image -> image.target().endsWith(picture.group(1)))
                .map(Body.Image::span)
                .findFirst();
    }

    private Optional<SourceSpan> text(Source article, SourceSpan span) {
        String wanted = Parser.unescapeEntities(span.text(), false);
        if (wanted.isBlank() || wanted.indexOf('<') >= 0) {
            return Optional.empty();
        }
        // U+0000 of a Markdown file is U+FFFD from then on (CommonMark 2.3).
        Letters letters = new Letters(article.text().replace('\0', '\uFFFD'));
        String before = before(span.start());
        for (int from = 0; from <= before.length(); from++) {
            Optional<Integer> found = letters.after(before.substring(from), wanted);
            if (found.isPresent()) {
                return found.map(start -> article.span(start, start + wanted.length()));
            }
        }
        return Optional.empty();
    }

    /** The last letters of the document before a place. */
    private String before(int end) {
        String text = document.text().substring(Math.max(0, end - 10 * CONTEXT), end);
        String letters = new Letters(Parser.unescapeEntities(TAG.matcher(text).replaceAll(" "), false)).letters();
        return letters.substring(Math.max(0, letters.length() - CONTEXT));
    }
}
