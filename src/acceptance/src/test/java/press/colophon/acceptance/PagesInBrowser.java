package press.colophon.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of each page of a website. A class of tests names pages, by their paths, in a static method {@code pages}. */
interface PagesInBrowser {
    Visit visit();

    /** Each colour scheme on another screen: what stands where differs by width, which colours there are does not. */
    @ParameterizedTest
    @MethodSource("pages")
    default void aPageIsForEveryone(String page) {
        Browser browser = visit().open(page).until("document.readyState === 'complete'");
        assertThat(browser.violations()).as("axe, light colours, 1400 pixels").isEmpty();
        browser.colours("dark").width(320);
        visit().open(page).until("document.readyState === 'complete'");
        assertThat(browser.violations()).as("axe, dark colours, 320 pixels").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    default void aPageFitsTheSmallestScreen(String page) {
        Browser browser = visit().open(page);
        for (int width : List.of(320, 768)) {
            browser.width(width);
            assertThat(browser.script("return document.documentElement.scrollWidth"))
                    .as("width of the page on a screen of %d pixels", width)
                    .isEqualTo(String.valueOf(width));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    default void aPageAsksNobodyElseAndBreaksNoPolicy(String page) {
        Browser browser = visit().open(page).until("document.readyState === 'complete'");
        assertThat(browser.complaints())
                .filteredOn(line -> !line.contains("no/such/page"))
                .isEmpty();
        assertThat(browser.requests())
                .isNotEmpty()
                .allMatch(address -> address.startsWith(visit().url("")) || address.startsWith("data:"));
    }
}
