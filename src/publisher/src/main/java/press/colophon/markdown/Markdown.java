package press.colophon.markdown;

import com.vladsch.flexmark.util.ast.Document;
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
        Document document = Syntax.parse(source.text().substring(start));
        Attributes.assign(document, reporter);
        RawHtml.restrict(document, reporter);
        Running.refine(document, language);
        Facts facts = Facts.collect(document, reporter);
        Xhtml xhtml = Xhtml.of(Syntax.render(document));
        return diagnostics.with(new Body(
                source, xhtml.html(), facts.headings(), facts.links(), facts.images(), xhtml.anchors(), xhtml.words()));
    }
}
