package press.colophon.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The archives of a periodical of 150 articles, all in one section, which are spread over pages as those of the sample are not. */
class LongArchivesIT {
    private static LargeWebsite website;
    private static Browser browser;
    private static WebServer server;

    @BeforeAll
    static void publish() throws IOException {
        website = LargeWebsite.of(150);
        assertThat(website.publish().diagnostics()).isEmpty();
        browser = Browser.start();
        server = new WebServer(website.output().resolve("site"));
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void asReadersHaveIt() {
        browser.asReadersHaveIt();
    }

    static Stream<String> pages() {
        return Stream.of("en", "zh")
                .flatMap(language -> Stream.of(
                                "sections/spotlight/index.html",
                                "sections/spotlight/page-2/index.html",
                                "people/jin-jili/page-3/index.html",
                                "topics/metrology/page-2/index.html",
                                "standards/index.html",
                                "standards/iso-9001-2015/index.html",
                                "standards/iso-9001-2015/page-3/index.html",
                                "years/2020/index.html",
                                "issues/2020-06/index.html")
                        .map(page -> language + "/" + page));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsForEveryone(String page) {
        new PageRules(browser, server).isForEveryone(page);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageFitsTheSmallestScreen(String page) {
        new PageRules(browser, server).fitsTheSmallestScreen(page);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageAsksNobodyElseAndBreaksNoPolicy(String page) {
        new PageRules(browser, server).asksNobodyElseAndBreaksNoPolicy(page);
    }

    @Test
    void everyPageIsValidHtml() throws Exception {
        List<Path> files =
                pages().map(website.output().resolve("site")::resolve).toList();
        assertThat(HtmlChecker.objectionsToPages(files)).isEmpty();
    }

    @Test
    void theKeyboardLeadsFromPageToPage() {
        browser.open(server.url("zh/sections/spotlight/index.html"));
        browser.find("nav.pages a[rel=next]").sendKeys(org.openqa.selenium.Keys.ENTER);
        assertThat(browser.address()).isEqualTo(server.url("zh/sections/spotlight/page-2/index.html"));
        assertThat(browser.find("nav.pages [aria-current=page]").getText()).isEqualTo("2");
    }
}
