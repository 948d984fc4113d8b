package press.colophon.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.colophon.diagnostics.Diagnostic;

/**
 * A section with 131 pieces, of which 130 cite one standard in English and none in Chinese; the last cites four hundred others.
 */
class LongListsTest {
    private static Built built;

    @BeforeAll
    static void build(@TempDir Path directory) throws IOException {
        built = Built.of(
                new MiniPublication().withPieces(130).with("piece-130.en", "By ISO 9. " + others()), directory);
    }

    private static String others() {
        return IntStream.rangeClosed(20001, 20400)
                .mapToObj(number -> "By ISO " + number + ".")
                .collect(Collectors.joining(" "));
    }

    @Test
    void theyArePagesThatLeadToEachOther() throws IOException {
        Golden.check(
                "section-page-2.zh.txt",
                built.outline("zh/sections/scene/page-2/index.html")
                        .replaceAll("(?s)  div class='grid'.*?(?=nav class='pages')", "  …\n"));
        assertThat(built.page("en/sections/scene/page-2/index.html").title())
                .isEqualTo("China Scene, page 2 – Mini Review");
        assertThat(built.page("en/sections/scene/index.html").title()).isEqualTo("China Scene – Mini Review");
        assertThat(links("en/sections/scene/page-2/index.html"))
                .containsExactly(
                        "canonical https://example.org/mini/en/sections/scene/page-2/",
                        "alternate https://example.org/mini/en/sections/scene/page-2/",
                        "alternate https://example.org/mini/zh/sections/scene/page-2/",
                        "prev ../../../../en/sections/scene/index.html",
                        "next ../../../../en/sections/scene/page-3/index.html");
    }

    @Test
    void theMenuShowsWhoseFurtherPageThisIs() {
        assertThat(List.of(
                        "sections/scene/index.html", "sections/scene/page-2/index.html", "standards/page-2/index.html"))
                .extracting(page -> built.page("en/" + page).select("nav.sections [aria-current]").stream()
                        .map(link -> link.text() + ": " + link.attr("aria-current"))
                        .collect(Collectors.joining()))
                .containsExactly("China Scene: page", "China Scene: true", "Standards: true");
    }

    @Test
    void everyPieceStandsOnOneOfThePages() {
        assertThat(List.of("index.html", "page-2/index.html", "page-3/index.html"))
                .extracting(page ->
                        built.page("en/sections/scene/" + page).select(".card").size())
                .containsExactly(60, 60, 11);
    }

    @Test
    void theListOfStandardsNamesTheNewestAndLeadsToAll() {
        assertThat(built.page("en/standards/index.html").select("#iso-9 dd")).hasSize(11);
        assertThat(built.page("en/standards/index.html")
                        .select("#iso-9 dd.all a")
                        .outerHtml())
                .isEqualTo("<a href=\"../../en/standards/iso-9/index.html\">All 130 articles that cite ISO 9</a>");
        assertThat(built.page("en/standards/iso-9/page-3/index.html")
                        .select(".titles a")
                        .eachText())
                .startsWith("Piece 121")
                .hasSize(10);
    }

    @Test
    void aPageThatOneLanguageAloneHasNamesNoOther() {
        assertThat(links("en/standards/iso-9/page-2/index.html"))
                .containsExactly(
                        "canonical https://example.org/mini/en/standards/iso-9/page-2/",
                        "prev ../../../../en/standards/iso-9/index.html",
                        "next ../../../../en/standards/iso-9/page-3/index.html");
        assertThat(built.page("en/standards/iso-9/page-2/index.html")
                        .select(".languages a")
                        .attr("href"))
                .isEqualTo("../../../../zh/standards/index.html");
    }

    @Test
    void aListOfStandardsHasThoseThatItsLanguageCites() {
        assertThat(built.page("en/standards/index.html")
                        .select("dt .designation")
                        .eachText())
                .contains("ISO 9");
        assertThat(built.page("zh/standards/index.html")
                        .select("dt .designation")
                        .eachText())
                .doesNotContain("ISO 9")
                .isNotEmpty();
    }

    @Test
    void aListOfManyStandardsIsPagesToo() {
        Document second = built.page("en/standards/page-2/index.html");
        assertThat(second.title()).isEqualTo("Standards cited, page 2 – Mini Review");
        assertThat(second.select(".years a").eachAttr("href"))
                .containsExactly(
                        "../../../en/standards/index.html#family-national",
                        "../../../en/standards/index.html#family-international");
        assertThat(second.select(".years [aria-current]").eachText()).containsExactly("International standards");
        assertThat(second.select(".languages a").attr("href")).isEqualTo("../../../zh/standards/index.html");
        assertThat(links("en/standards/page-2/index.html"))
                .containsExactly(
                        "canonical https://example.org/mini/en/standards/page-2/",
                        "prev ../../../en/standards/index.html",
                        "next ../../../en/standards/page-3/index.html");
    }

    @Test
    void aLinkToAStandardFindsItsPage() {
        String page = built.page("en/issues/2025-06/piece-130/index.html")
                .select(".text a.standard:containsOwn(ISO 20400)")
                .attr("href");
        assertThat(page).isEqualTo("../../../../en/standards/page-3/index.html#iso-20400");
        assertThat(built.page("en/standards/page-3/index.html")
                        .select("#iso-20400 dd a")
                        .eachText())
                .containsExactly("Piece 130");
    }

    @Test
    void theSitemapHasAllPagesAndNoLinkIsDead() {
        assertThat(built.files().getOrDefault("site/sitemap.xml", ""))
                .contains(
                        "<loc>https://example.org/mini/zh/sections/scene/page-3/</loc>",
                        "<loc>https://example.org/mini/en/standards/page-3/</loc>",
                        "<loc>https://example.org/mini/en/standards/iso-9/page-3/</loc>")
                .doesNotContain("page-4", "zh/standards/iso-9");
        assertThat(built.outcome().diagnostics()).noneMatch(Diagnostic::isError);
    }

    private static List<String> links(String page) {
        return built.page(page).head().select("[rel=canonical], [hreflang], [rel=prev], [rel=next]").stream()
                .map(link -> link.attr("rel") + " " + link.attr("href"))
                .toList();
    }
}
