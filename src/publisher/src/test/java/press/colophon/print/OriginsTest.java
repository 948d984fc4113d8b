package press.colophon.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Source;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.markdown.Body;

class OriginsTest {
    private static final Source ARTICLE =
            Source.of("content/one.en.md", "---\ntitle: One 🜁\n---\n\nFire & 🜁 *air* 🜁.\n\n![A](../media/a.png)\n");
    private static final Source DOCUMENT = Source.of("print/x.xhtml", """
            <article class="front" id="other"><p>🜁</p></article>
            <p>Between 🜁</p>
            <article class="story" id="one"><h1>One 🜁</h1><p>Fire &amp; 🜁 <em>air</em> 🜁.</p>
            <p class="theme">Reading time: 1 ⧖</p><img src="issues/2025-06/media/a.png" alt="A" />
            </article>
            """);

    @Test
    void aPlaceInThePrintDocumentIsThatOfTheSameWordsInTheArticle() {
        assertThat(traced("One 🜁", 4)).isEqualTo("content/one.en.md:2:12");
        assertThat(traced("&amp; 🜁", 6)).isEqualTo("content/one.en.md:5:8");
        assertThat(traced("</em> 🜁", 6)).isEqualTo("content/one.en.md:5:16");
    }

    @Test
    void aPictureIsFoundByItsFile() {
        int start = DOCUMENT.text().indexOf("<img");
        assertThat(traced(start, DOCUMENT.text().indexOf("/>", start) + 2)).isEqualTo("content/one.en.md:7:6");
    }

    @Test
    void whatTheThemeAddsStaysInTheDocument() {
        assertThat(traced("1 ⧖", 2)).isEqualTo("print/x.xhtml:4:34");
    }

    @Test
    void textOfOtherArticlesAndBetweenArticlesStaysInTheDocument() {
        assertThat(traced("<p>🜁", 3)).isEqualTo("print/x.xhtml:1:38");
        assertThat(traced("Between 🜁", 8)).isEqualTo("print/x.xhtml:2:12");
    }

    /** The place of the last character of a text that stands in the document, after {@code skip} characters of it. */
    private static String traced(String text, int skip) {
        int start = DOCUMENT.text().indexOf(text);
        return traced(start + skip, start + text.length());
    }

    private static String traced(int start, int end) {
        Body body = new Body(
                ARTICLE,
                "",
                List.of(),
                List.of(),
                List.of(new Body.Image("../media/a.png", "A", false, image())),
                List.of(),
                new TreeSet<>(),
                3);
        Diagnostic diagnostic = Diagnostic.error("missing-glyph", DOCUMENT.span(start, end), "no font has it");
        return new Origins(DOCUMENT, Map.of("one", body))
                .trace(List.of(diagnostic))
                .get(0)
                .span()
                .toString();
    }

    private static SourceSpan image() {
        int start = ARTICLE.text().indexOf("../media");
        return ARTICLE.span(start, start + "../media/a.png".length());
    }
}
