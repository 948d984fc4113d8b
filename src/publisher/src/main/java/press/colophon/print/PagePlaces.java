package press.colophon.print;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.colophon.content.Article;
import press.colophon.content.Issue;
import press.colophon.content.Language;
import press.colophon.diagnostics.Source;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.typeset.display.Page;
import press.colophon.typeset.display.TextLine;
import press.colophon.typeset.graphics.Length;

/**
 * Places in files that editors have for what stands on finished pages.
 *
 * @param stories of the pages
 */
record PagePlaces(Issue issue, Language language, StoryElements stories) {
    /** Letters that make a passage recognisable in the article. */
    private static final int LEAST_LETTERS = 6;

    /** Letters of a passage that are compared at most. */
    private static final int CONTEXT = 40;

    /** Millimetres, as a preflight names places. */
    private static final Pattern POINT = Pattern.compile("(-?[\\d.]+) × (-?[\\d.]+) mm");

    /** The line of text nearest to {@code 12.5 × 40 mm}; without such a place the first on the page. */
    SourceSpan at(Page page, String place) {
        Matcher point = POINT.matcher(place);
        boolean found = point.find();
        double x = found ? Double.parseDouble(point.group(1)) : 0;
        double y = found ? Double.parseDouble(point.group(2)) : 0;
        return page.lines().stream()
                .filter(line -> article(line).isPresent())
                .min(Comparator.comparingLong((TextLine line) -> Math.abs(line.baseline() - Length.ofMillimetres(y))
                        + Math.abs(line.x() - Length.ofMillimetres(x))))
                .flatMap(line -> article(line).map(article -> end(article, List.of(line))))
                .or(() -> first(page).map(DocumentPlaces::title))
                .orElseGet(() -> DocumentPlaces.issue(issue));
    }

    /** Where the text of these lines ends in the article's file; its title if it cannot be found. */
    SourceSpan end(Article article, List<TextLine> lines) {
        Source source = article.bodyIn(language).getValue().source();
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()));
        String end = text.substring(Math.max(0, text.length() - CONTEXT));
        return new Letters(source.text())
                .last(end, LEAST_LETTERS)
                .map(last -> source.span(last, last + 1))
                .orElseGet(() -> DocumentPlaces.title(article));
    }

    Optional<Article> article(TextLine line) {
        int element = line.paragraph().element();
        return element <= 0 ? Optional.empty() : stories.of(element).map(issue.articles()::get);
    }

    private Optional<Article> first(Page page) {
        return page.items().stream()
                .flatMap(item -> stories.of(item).stream())
                .flatMap(slug -> Optional.ofNullable(issue.articles().get(slug)).stream())
                .findFirst();
    }
}
