package press.colophon.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What is true of every page of a website in a browser. */
record PageRules(Browser browser, WebServer server) {
    /** Each colour scheme on another screen: what stands where differs by width, which colours there are does not. */
    void isForEveryone(String page) {
        browser.open(server.url(page)).until("document.readyState === 'complete'");
        assertThat(browser.violations()).as("axe, light colours, 1400 pixels").isEmpty();
        browser.colours("dark").width(320).open(server.url(page)).until("document.readyState === 'complete'");
        assertThat(browser.violations()).as("axe, dark colours, 320 pixels").isEmpty();
    }

    void fitsTheSmallestScreen(String page) {
        browser.open(server.url(page));
        for (int width : List.of(320, 768)) {
            browser.width(width);
            assertThat(browser.script("return document.documentElement.scrollWidth"))
                    .as("width of the page on a screen of %d pixels", width)
                    .isEqualTo(String.valueOf(width));
        }
    }

    void asksNobodyElseAndBreaksNoPolicy(String page) {
        browser.open(server.url(page)).until("document.readyState === 'complete'");
        assertThat(browser.complaints())
                .filteredOn(line -> !line.contains("no/such/page"))
                .isEmpty();
        assertThat(browser.requests())
                .isNotEmpty()
                .allMatch(url -> url.startsWith(server.url("")) || url.startsWith("data:"));
    }
}
