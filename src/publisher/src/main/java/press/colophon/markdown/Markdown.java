package press.colophon.markdown;

import com.vladsch.flexmark.util.ast.Document;
import java.util.List;
import java.util.TreeSet;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.Source;
import press.colophon.diagnostics.SourceSpan;

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
        String text = source.text().substring(start);
        Nesting deepest = Nesting.of(text);
        if (deepest.isTooDeep()) {
            SourceSpan line = reporter.span(deepest.offset(), deepest.offset() + deepest.length());
            return diagnostics.with(unreadable(reporter, line));
        }
        try {
            return diagnostics.with(convert(text, language, reporter));
        } catch (StackOverflowError e) {
            // flexmark recurses into emphasis and brackets, too: thousands of them are no text of an article.
            return diagnostics.with(unreadable(reporter, reporter.span(0, 0)));
        } catch (RuntimeException e) {
            // flexmark's own, as the index that its reader of HTML takes beyond a text; what is not its own is set
            // plainly, too
            return diagnostics.with(plain(text, language, e, reporter));
        }
    }

    /** The text as it stands, a paragraph for each that empty lines divide. */
    private static Body plain(String text, String language, RuntimeException failure, Reporter reporter) {
        Reporter unheard = new Reporter(reporter.source(), reporter.start(), new Diagnostics());
        reporter.add(Problem.UNREADABLE_TEXT
                .at(
                        Unreadable.place(text, reporter, part -> convert(part, language, unheard)),
                        "this text cannot be read as Markdown: " + failure)
                .withHint("take away the signs that are not meant here, or put \\ before them"));
        Xhtml xhtml = Xhtml.parsed(Unreadable.paragraphs(text));
        return new Body(
                reporter.source(),
                HanRuns.tagged(xhtml.html(), language),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                xhtml.anchors(),
                xhtml.words());
    }

    private static Body unreadable(Reporter reporter, SourceSpan place) {
        reporter.add(Problem.TOO_DEEP
                .at(place, "quotations, lists or emphasis stand in one another too deep")
                .withHint("take away the signs that open them where they are not meant, or put \\ before them"));
        return new Body(reporter.source(), "", List.of(), List.of(), List.of(), List.of(), new TreeSet<>(), 0);
    }

    private static Body convert(String text, String language, Reporter reporter) {
        Document document = Syntax.parse(text);
        Unrecognised.report(text, document, reporter);
        Exhibits.report(text, reporter);
        Attributes.assign(document, reporter);
        RawHtml.Kept html = RawHtml.restrict(document, reporter);
        Running.refine(document, language);
        List<Body.Citation> standards = Standards.mark(document, language, reporter);
        Facts facts = Facts.collect(document, html, reporter);
        Xhtml xhtml = Xhtml.of(document, html.any());
        return new Body(
                reporter.source(),
                HanRuns.tagged(xhtml.html(), language),
                facts.headings(),
                facts.links(),
                facts.images(),
                standards,
                xhtml.anchors(),
                xhtml.words());
    }
}
