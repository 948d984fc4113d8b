package press.colophon.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import press.colophon.page.BodyView;
import press.colophon.template.Markup;

class LinkFinderTest {
    private static final String MARKED = "<h2 id=\"" + ArticleText.ID_PREFIX + "a\">A</h2>\n<p><a href=\""
            + ArticleText.ROOT + "en/index.html#x\">x</a></p>\n<div aria-label=\"" + ArticleText.TABLE
            + " 1\"><table></table></div>";

    private static ArticleText text() {
        return new ArticleText(new BodyView(new Markup(MARKED), "en", false, 2, List.of(), List.of()));
    }

    private static final ArticleText.Place PLACE = new ArticleText.Place("../", "zh-", "Table");

    @Test
    void pageFillsInWhatDiffersBetweenPages() {
        assertThat(text().on(PLACE).html().html())
                .isEqualTo("<h2 id=\"zh-a\">A</h2>\n<p><a href=\"../en/index.html#x\">x</a></p>\n"
                        + "<div aria-label=\"Table 1\"><table></table></div>");
        assertThat(text().blocksOn(PLACE)).extracting(ArticleText.Block::kind).containsExactly("h2.", "p.", "div.");
    }

    @Test
    void linksThatAreKnownOfATextAreThoseThatStandInIt() {
        Found known = text().foundOn(PLACE);
        Found read = Found.in(text().on(PLACE).html().html());
        assertThat(known.targets()).isEqualTo(read.targets()).containsExactly("../en/index.html#x");
        assertThat(known.ids()).isEqualTo(read.ids()).isEqualTo("zh-a\n");
    }

    @Test
    void linkByWayOfTheRootIsSettledIfThereIsItsFile() {
        LinkCheck check = new LinkCheck(Set.of("en/index.html"), "/");
        assertThat(check.leadsToFile("../../", "../../en/index.html")).isTrue();
        assertThat(check.leadsToFile("../../", "../../zh/index.html")).isFalse();
        assertThat(check.leadsToFile("../../", "../en/index.html")).isFalse();
        assertThat(check.leadsToFile("../../", "../../en/index.html#x")).isFalse();
    }

    @Test
    void urlsThatAreInOrderNeedNotBeFollowed() {
        LinkCheck check = new LinkCheck(Set.of(), "/");
        PageLinks page = new PageLinks("en/index.html", "\n", List.of());
        assertThat(List.of("https://example.org/a-b/", "https://example.org/?q=1", "mailto:a@b.c"))
                .allMatch(url -> check.isSettled(page, url));
        assertThat(List.of("https://", "https://a b", "none.html")).noneMatch(url -> check.isSettled(page, url));
    }
}
