package press.colophon.markdown;

import com.vladsch.flexmark.util.ast.Document;
import java.util.List;
import java.util.TreeSet;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.Source;

/**
 * Converts the text of an article: CommonMark 0.31 with tables, footnotes, definition lists, abbreviations, attributes and
 * figures, as Chinese authors can write it. Stateless and thread-safe.
 */
public final class Markdown {
    private Markdown() {}

    /**
     * @param start offset in {@code source} at which the text begins, after the front matter
     * @param language BCP 47 code of the text; in {@code zh} and {@code ja} no line break within a paragraph adds a space beside a Han
     *     character, in others only one between two of them
     */
    public static Outcome<Body> convert(Source source, int start, String language) {
        Diagnostics diagnostics = new Diagnostics();
        Reporter reporter = new Reporter(source, start, diagnostics);
        try {
            return diagnostics.with(convert(source.text().substring(start), language, reporter));
        } catch (StackOverflowError e) {
            // flexmark recurses into nested blocks: an input of thousands of them is no text of an article.
            reporter.add(Problem.TOO_DEEP.at(source.span(start, start), "this text is nested too deeply"));
            return diagnostics.with(
                    new Body(source, "", List.of(), List.of(), List.of(), List.of(), new TreeSet<>(), 0));
        }
    }

    private static Body convert(String text, String language, Reporter reporter) {
        Document document = Syntax.parse(text);
        Attributes.assign(document, reporter);
        RawHtml.Kept html = RawHtml.restrict(document, reporter);
        Running.refine(document, language);
        List<Body.Citation> standards = Standards.mark(document, language, reporter);
        Facts facts = Facts.collect(document, html, reporter);
        Xhtml xhtml = Xhtml.of(Syntax.render(document));
        return new Body(
                reporter.source(),
                xhtml.html(),
                facts.headings(),
                facts.links(),
                facts.images(),
                standards,
                xhtml.anchors(),
                xhtml.words());
    }
}
