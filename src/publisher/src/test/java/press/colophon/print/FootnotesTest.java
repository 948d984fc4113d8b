package press.colophon.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import press.colophon.template.Markup;

class FootnotesTest {
    @Test
    void aNoteStandsWhereItIsCalled() {
        assertThat(moved("<p>Text<sup id=\"r1\"><a class=\"footnote-ref\" href=\"#n1\">1</a></sup> goes on.</p>"
                        + "<div class=\"footnotes\"><ol><li id=\"n1\"><p>The <em>note</em>. "
                        + "<a href=\"#r1\" class=\"footnote-backref\">↩</a></p></li></ol></div>"))
                .isEqualTo("<p>Text<span class=\"footnote\" id=\"n1\">The <em>note</em>. </span> goes on.</p>");
    }

    @Test
    void aSecondCallOfTheSameNoteIsALinkToIt() {
        assertThat(moved(
                        "<p>a<a class=\"footnote-ref\" href=\"#n\">1</a> b<a class=\"footnote-ref\" href=\"#n\">1</a></p>"
                                + "<div class=\"footnotes\"><ol><li id=\"n\"><p>x</p></li></ol></div>"))
                .isEqualTo(
                        "<p>a<span class=\"footnote\" id=\"n\">x</span> b<a class=\"footnote-ref\" href=\"#n\">1</a></p>");
    }

    @Test
    void paragraphsOfANoteAreDividedByLineBreaks() {
        assertThat(moved("<p>a<a class=\"footnote-ref\" href=\"#n\">1</a></p>"
                        + "<div class=\"footnotes\"><ol><li id=\"n\"><p>x</p><p>y</p></li></ol></div>"))
                .isEqualTo("<p>a<span class=\"footnote\" id=\"n\">x<br />y</span></p>");
    }

    @Test
    void aNoteThatANoteCallsFollowsIt() {
        assertThat(moved("<p>a<a class=\"footnote-ref\" href=\"#n\">1</a></p>"
                        + "<div class=\"footnotes\"><ol><li id=\"m\"><p>inner</p></li>"
                        + "<li id=\"n\"><p>outer<a class=\"footnote-ref\" href=\"#m\">2</a></p></li></ol></div>"))
                .isEqualTo(
                        "<p>a<span class=\"footnote\" id=\"n\">outer<a class=\"footnote-ref\" href=\"#m\">2</a></span>"
                                + "<span class=\"footnote\" id=\"m\">inner</span></p>");
    }

    @Test
    void aNoteThatNothingCallsStaysAtTheEnd() {
        String html = "<p>a<a class=\"footnote-ref\" href=\"#gone\">1</a></p>"
                + "<div class=\"footnotes\"><ol><li id=\"n\"><p>x</p></li></ol></div>";
        assertThat(moved(html)).isEqualTo(html);
    }

    private static String moved(String html) {
        return Footnotes.atTheirCalls(new Markup(html)).html();
    }
}
