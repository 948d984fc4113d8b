package press.colophon.print;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import press.colophon.content.Article;
import press.colophon.content.Issue;
import press.colophon.content.Language;
import press.colophon.content.Publication;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Source;
import press.colophon.diagnostics.SourceSpan;

/**
 * Places in files that editors have for what was reported of a print document, which they have not: the article around the place,
 * at its words if it has them and at its title otherwise; else the issue.
 */
public final class DocumentPlaces {
    private static final Pattern ARTICLE = Pattern.compile("<article\\b[^>]*\\bid=\"([^\"]+)\"[^>]*>|</article>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /** Letters of a passage that are compared at most, and at least. */
    private static final int CONTEXT = 40;

    private static final int LEAST_LETTERS = 6;

    private DocumentPlaces() {}

    /** The diagnostic at a place in the content; others as they are. */
    public static Diagnostic moved(Diagnostic diagnostic, Publication publication) {
        if (!Print.isInDocument(diagnostic)) {
            return diagnostic;
        }
        for (Issue issue : publication.issues()) {
            for (Language language : publication.languages()) {
                String path = Print.document(new PrintedFiles(publication, issue, language));
                if (path.equals(diagnostic.span().source().path())) {
                    SourceSpan place = place(diagnostic.span(), issue, language);
                    return new Diagnostic(
                            diagnostic.severity(), diagnostic.code(), place, diagnostic.message(), diagnostic.hint());
                }
            }
        }
        return diagnostic;
    }

    private static SourceSpan place(SourceSpan span, Issue issue, Language language) {
        String document = span.source().text();
        Matcher tag = ARTICLE.matcher(document);
        Optional<String> around = Optional.empty();
        while (tag.find() && tag.start() <= span.start()) {
            around = Optional.ofNullable(tag.group(1));
        }
        return around.flatMap(slug -> Optional.ofNullable(issue.articles().get(slug)))
                .map(article -> place(document.substring(span.start()), article, language))
                .orElseGet(() -> issue(issue));
    }

    private static SourceSpan place(String from, Article article, Language language) {
        String passage = from.substring(0, Math.min(from.length(), 20 * CONTEXT));
        String text = Parser.unescapeEntities(TAG.matcher(passage).replaceAll(" "), false);
        Source source = article.bodyIn(language).getValue().source();
        return new Letters(source.text())
                .first(new Letters(text).start(CONTEXT), LEAST_LETTERS)
                .map(first -> source.span(first, first + 1))
                .orElseGet(() -> title(article));
    }

    static SourceSpan title(Article article) {
        return article.titles().title().span();
    }

    /** In {@code issue.yaml}. */
    static SourceSpan issue(Issue issue) {
        return issue.number().span();
    }
}
