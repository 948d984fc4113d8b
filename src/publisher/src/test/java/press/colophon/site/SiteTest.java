package press.colophon.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.template.Theme;

class SiteTest {
    @TempDir
    Path directory;

    private Built build(MiniPublication mini) throws IOException {
        return Built.of(mini, directory);
    }

    private Built build(MiniPublication mini, Theme theme) throws IOException {
        return Built.of(mini, theme, directory);
    }

    @Test
    void everyPageIsThere() throws IOException {
        Built built = build(new MiniPublication());
        assertThat(built.outcome().diagnostics())
                .extracting(Diagnostic::headline)
                .containsExactly(
                        "issues/2025-06/media/chart.svg:1:1: warning[unsafe-svg]: taken out of the drawing: <script>,"
                                + " onclick; export it as plain SVG, without scripts and with all pictures embedded");
        assertThat(built.files().keySet().stream()
                        .filter(path -> !path.startsWith("site/assets/")
                                && !path.matches("site/../search/.*\\.js|.*\\.(bib|ris|ics)")))
                .containsExactly(
                        "nginx.conf",
                        "site/404.html",
                        "site/_headers",
                        "site/en/404.html",
                        "site/en/about/index.html",
                        "site/en/feed.xml",
                        "site/en/index.html",
                        "site/en/issues/2025-06/index.html",
                        "site/en/issues/2025-06/letter/index.html",
                        "site/en/issues/2025-06/letter/parallel/index.html",
                        "site/en/issues/2025-06/report/index.html",
                        "site/en/issues/2025-06/speech/index.html",
                        "site/en/issues/2025-06/speech/parallel/index.html",
                        "site/en/issues/2025-06/standards/index.html",
                        "site/en/issues/2025-06/standards/parallel/index.html",
                        "site/en/issues/2025-06/webinar/index.html",
                        "site/en/issues/2025-06/webinar/parallel/index.html",
                        "site/en/manifest.webmanifest",
                        "site/en/people/by-pitou/index.html",
                        "site/en/people/index.html",
                        "site/en/people/jin-jili/index.html",
                        "site/en/search/index.html",
                        "site/en/sections/scene/index.html",
                        "site/en/sections/vision/index.html",
                        "site/en/standards/index.html",
                        "site/en/topics/index.html",
                        "site/en/topics/metrology/index.html",
                        "site/en/years/2025/index.html",
                        "site/index.html",
                        "site/issues/2025-06/media/chart.svg",
                        "site/issues/2025-06/media/cover.svg",
                        "site/robots.txt",
                        "site/sitemap.xml",
                        "site/zh/404.html",
                        "site/zh/about/index.html",
                        "site/zh/feed.xml",
                        "site/zh/index.html",
                        "site/zh/issues/2025-06/index.html",
                        "site/zh/issues/2025-06/letter/index.html",
                        "site/zh/issues/2025-06/letter/parallel/index.html",
                        "site/zh/issues/2025-06/report/index.html",
                        "site/zh/issues/2025-06/speech/index.html",
                        "site/zh/issues/2025-06/speech/parallel/index.html",
                        "site/zh/issues/2025-06/standards/index.html",
                        "site/zh/issues/2025-06/standards/parallel/index.html",
                        "site/zh/issues/2025-06/webinar/index.html",
                        "site/zh/issues/2025-06/webinar/parallel/index.html",
                        "site/zh/manifest.webmanifest",
                        "site/zh/people/by-pitou/index.html",
                        "site/zh/people/index.html",
                        "site/zh/people/jin-jili/index.html",
                        "site/zh/search/index.html",
                        "site/zh/sections/scene/index.html",
                        "site/zh/sections/vision/index.html",
                        "site/zh/standards/index.html",
                        "site/zh/topics/index.html",
                        "site/zh/topics/metrology/index.html",
                        "site/zh/years/2025/index.html");
    }

    @Test
    void anArticleShowsItsTitlesPeoplePicturesAndText() throws IOException {
        Golden.check("report.en.txt", build(new MiniPublication()).outline("en/issues/2025-06/report/index.html"));
    }

    @Test
    void aTextThatIsNotTranslatedStandsInItsOwnLanguageWithANotice() throws IOException {
        Built built = build(new MiniPublication());
        Golden.check("report.zh.txt", built.outline("zh/issues/2025-06/report/index.html"));
        Document head = built.page("zh/issues/2025-06/report/index.html");
        assertThat(head.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://example.org/mini/en/issues/2025-06/report/");
        assertThat(head.select("link[hreflang]")).isEmpty();
    }

    @Test
    void aSpeechPresentsItsSpeaker() throws IOException {
        Golden.check("speech.zh.txt", build(new MiniPublication()).outline("zh/issues/2025-06/speech/index.html"));
    }

    @Test
    void anIssueLeadsToAllItsPieces() throws IOException {
        Golden.check("issue.en.txt", build(new MiniPublication()).outline("en/issues/2025-06/index.html"));
    }

    @Test
    void theImprintLeavesOutWhatIsNotForTheWeb() throws IOException {
        Built built = build(new MiniPublication());
        Golden.check("about.zh.txt", built.outline("zh/about/index.html"));
        assertThat(built.page("en/about/index.html").text()).doesNotContain("Wang Yusheng");
    }

    @Test
    void linesOfChineseHeadingsEndBetweenPhrases() throws IOException {
        Built built = build(new MiniPublication()
                .with("letter.zh", "## 起草 *ISO标准化文件* 的规则与方法 {#rules}\n\n国际标准化组织制定国际标准。")
                .with("letter.en", "## Rules for drafting\n\nText."));
        Document letter = built.page("zh/issues/2025-06/letter/index.html");
        assertThat(letter.select(".text h2").html()).isEqualTo("起草 <em>ISO标准化<wbr>文件</em> 的规则<wbr>与方法");
        assertThat(letter.select(".text h2").text()).isEqualTo("起草 ISO标准化文件 的规则与方法");
        assertThat(letter.select(".text p wbr")).isEmpty();
        assertThat(built.page("en/issues/2025-06/letter/index.html").select("wbr"))
                .isEmpty();
        // nor do machines see any of it
        assertThat(built.files()).allSatisfy((path, text) -> {
            if (path.endsWith(".html")) {
                assertThat(Jsoup.parse(text).head().html()).as(path).doesNotContain("wbr");
            } else {
                assertThat(text).as(path).doesNotContain("<wbr", "&lt;wbr");
            }
        });
    }

    @Test
    void peopleAndTopicsHavePagesWithTheirArticles() throws IOException {
        Built built = build(new MiniPublication());
        assertThat(built.page("zh/people/jin-jili/index.html")
                        .select("h1, h2, .titles a:not(.section-name)")
                        .eachText())
                .containsExactly("靳吉丽博士", "文章", "报道——一年");
        assertThat(built.page("zh/people/by-pitou/index.html")
                        .select("h2, .titles a:not(.section-name)")
                        .eachText())
                .containsExactly("文章", "报道——一年", "演讲", "量准碳");
        assertThat(built.page("en/topics/metrology/index.html")
                        .select("h1, .titles a:not(.section-name)")
                        .eachText())
                .containsExactly("Metrology", "Report & results—a year");
        assertThat(built.page("en/issues/2025-06/report/index.html")
                        .select(".topics a")
                        .outerHtml())
                .isEqualTo("<a href=\"../../../../en/topics/metrology/index.html\">Metrology</a>");
    }

    @Test
    void aPageOfNoAddressNeedsNothingBesides() throws IOException {
        Document page = build(new MiniPublication()).page("zh/404.html");
        assertThat(page.select("link[href]").eachAttr("href")).allMatch(href -> href.startsWith("data:"));
        assertThat(page.select("a").eachAttr("href"))
                .containsExactly(
                        "https://example.org/mini/zh/",
                        "https://example.org/mini/zh/issues/2025-06/",
                        "https://example.org/mini/zh/search/");
    }

    @Test
    void aPageOfNoAddressLeadsToPagesOfTheWebsiteWhereverThatStands() throws IOException {
        Built built = build(new MiniPublication());
        for (String page : List.of("404.html", "en/404.html", "zh/404.html")) {
            assertThat(built.page(page).select("a").eachAttr("href"))
                    .isNotEmpty()
                    .allSatisfy(address -> {
                        assertThat(address)
                                .startsWith("https://example.org/mini/")
                                .endsWith("/");
                        String path = address.substring("https://example.org/mini/".length());
                        assertThat(built.files()).containsKey("site/" + path + "index.html");
                    });
        }
    }

    @Test
    void serversAreToldTheRulesOfThePages() throws IOException {
        Built built = build(new MiniPublication());
        assertThat(built.files().get("site/_headers"))
                .contains("\n  Content-Security-Policy: default-src 'none'; script-src 'self';");
        assertThat(built.files().get("nginx.conf")).contains("error_page 404 /mini/zh/404.html;");
    }

    @Test
    void anArticleIsLight() throws IOException {
        Built built = build(new MiniPublication());
        int css = built.files().getOrDefault("site/assets/site.css", "").length();
        int library = built.files().getOrDefault("site/assets/search.js", "").length();
        int script =
                built.files().getOrDefault("site/assets/search-page.js", "").length();
        assertThat(css).as("style sheet").isLessThan(50_000);
        assertThat(library + script).as("scripts of the search page").isLessThan(40_000);
        assertThat(script).as("script besides the search library").isLessThan(20_000);
        assertThat(built.page("en/issues/2025-06/report/index.html").select("script:not([type])"))
                .isEmpty();
    }

    @Test
    void aDeadLinkIsShownToItsAuthor() throws IOException {
        MiniPublication mini = new MiniPublication()
                .with("letter.en", "See [results](report.en.md#result) and [all](nothing.en.md).")
                .with("speech.zh", "见[图](../media/none.svg)。");
        assertThat(errors(build(mini)))
                .containsExactlyInAnyOrder(
                        "content/issues/2025-06/articles/letter.en.md:1:15: error[dead-link]: there is no \"#result\""
                                + " on the page \"en/issues/2025-06/report/index.html\"; the link stands on the page"
                                + " en/issues/2025-06/letter/index.html",
                        "content/issues/2025-06/articles/letter.en.md:1:46: error[dead-link]: there is no"
                                + " \"en/issues/2025-06/letter/nothing.en.md\" on the website, to which \"nothing.en.md\""
                                + " leads; the link stands on the page en/issues/2025-06/letter/index.html",
                        "content/issues/2025-06/articles/speech.zh.md:1:6: error[dead-link]: there is no"
                                + " \"issues/2025-06/media/none.svg\" on the website, to which"
                                + " \"../../../../issues/2025-06/media/none.svg\" leads; the link stands on the page"
                                + " zh/issues/2025-06/speech/index.html");
    }

    @Test
    void aLinkToAPlaceThatOnlyTheOtherLanguageHasLeadsThere() throws IOException {
        MiniPublication mini = new MiniPublication()
                .with("speech.en", "## Aims {#aims}\n\nText")
                .with("letter.zh", "见[目的](speech.en.md#aims)和[演讲](speech.en.md)。");
        Built built = build(mini);
        assertThat(errors(built)).isEmpty();
        assertThat(built.page("zh/issues/2025-06/letter/index.html")
                        .select(".text a")
                        .eachAttr("href"))
                .containsExactly(
                        "../../../../en/issues/2025-06/speech/index.html#aims",
                        "../../../../zh/issues/2025-06/speech/index.html");
    }

    @Test
    void anErrorInATemplateIsShownWithItsLineAndKeepsTheOtherPages() throws IOException {
        Path theme = ThemeCopy.of(Built.JOURNAL, directory.resolve("theme"))
                .replace("site/about.ftlh", "${about.title.text}", "${about.titel.text}")
                .directory();
        Built built = build(new MiniPublication(), new Theme("templates/copy", theme));
        assertThat(errors(built))
                .containsExactly(
                        "templates/copy/site/about.ftlh:10:33: error[template-error]: no \"titel\" in PublicationView;"
                                + " it has id, site, title, otherTitle, tagline, description, registration, copyright,"
                                + " sections, imprint, languages");
        assertThat(built.files()).containsKey("site/en/index.html").doesNotContainKey("site/en/about/index.html");
    }

    @Test
    void aDeadLinkInATemplateIsReportedOnce() throws IOException {
        Path theme = ThemeCopy.of(Built.JOURNAL, directory.resolve("theme"))
                .replace("site/layout.ftlh", "assets/icon.svg", "assets/icon.png")
                .directory();
        Built built = build(new MiniPublication(), new Theme("templates/copy", theme));
        assertThat(errors(built))
                .extracting(error -> error.substring(0, error.indexOf(':')))
                .doesNotHaveDuplicates();
        assertThat(errors(built))
                .contains("templates/copy/site/home.ftlh:1:1: error[dead-link]: there is no \"assets/icon.png\" on the"
                        + " website, to which \"../assets/icon.png\" leads; the link stands on the page en/index.html");
    }

    @Test
    void standardsAreListedWithThePlacesThatCiteThem() throws IOException {
        MiniPublication mini = new MiniPublication()
                .with("letter.en", "By GB/T 1.1-2020, *Rules for drafting*, and ISO 8:2019; GB/T 1.1-2020 again.")
                .with("letter.zh", "按GB/T 1.1—2020《起草规则》。")
                .with("speech.zh", "按GB/T 1.1—2020《另一名称》和GB/T 1.1—2020《起草　规则》。");
        Built built = build(mini);
        Golden.check("standards.zh.txt", built.outline("zh/standards/index.html"));
        assertThat(built.page("en/issues/2025-06/letter/index.html")
                        .select(".text a.standard, .standards-cited a")
                        .eachAttr("href"))
                .containsExactly(
                        "../../../../en/standards/index.html#gb-t-1-1-2020",
                        "../../../../en/standards/index.html#iso-8-2019",
                        "../../../../en/standards/index.html#gb-t-1-1-2020",
                        "../../../../en/standards/index.html#gb-t-1-1-2020",
                        "../../../../en/standards/index.html#iso-8-2019");
        assertThat(built.outcome().diagnostics())
                .extracting(Diagnostic::headline)
                .contains("content/issues/2025-06/articles/speech.zh.md:1:2: warning[standard-title]: the title of GB/T"
                        + " 1.1-2020 is \"另一名称\" here; it is \"起草规则\" in"
                        + " content/issues/2025-06/articles/letter.zh.md:1:2");
    }

    @Test
    void twoBuildsAreTheSame() throws IOException {
        assertThat(build(new MiniPublication()).files())
                .isEqualTo(build(new MiniPublication()).files());
    }

    private static List<String> errors(Built built) {
        return built.outcome().diagnostics().stream()
                .filter(Diagnostic::isError)
                .map(Diagnostic::headline)
                .filter(line -> !line.contains("/parallel/"))
                .toList();
    }
}
