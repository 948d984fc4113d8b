package press.colophon.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

/** The sample's website in a real browser, on a server below a path of its own and from the disk. */
class BrowserIT implements PagesInBrowser {
    private static final Sample SAMPLE = Sample.published();

    @RegisterExtension
    static final Visit VISIT = new Visit(() -> SAMPLE.file(""));

    private final Browser browser = VISIT.browser();

    @Override
    public Visit visit() {
        return VISIT;
    }

    /** A page of every kind. */
    static Stream<String> pages() {
        Stream<String> inLanguages = Stream.of("en", "zh")
                .flatMap(language -> Stream.of(
                                "index.html",
                                "about/index.html",
                                "search/index.html?q=ISO",
                                "sections/spotlight/index.html",
                                "standards/index.html",
                                "people/index.html",
                                "people/jin-jili/index.html",
                                "topics/index.html",
                                "topics/metrology/index.html",
                                "years/2025/index.html",
                                "issues/2025-06/index.html",
                                "issues/2025-06/wsd-themed-event/index.html",
                                "issues/2025-06/itu-youth-celebration/index.html",
                                "issues/2025-06/livable-cities/parallel/index.html",
                                "issues/2025-06/new-standards/index.html",
                                "issues/2025-06/award-recipients/index.html",
                                "issues/2025-06/editors-letter/index.html",
                                "issues/2025-06/speech-aung-ze-ya/index.html",
                                "issues/2025-06/speech-aung-ze-ya/parallel/index.html")
                        .map(page -> language + "/" + page));
        return Stream.concat(Stream.of("index.html", "no/such/page"), inLanguages);
    }

    @Test
    void theLanguageSwitchKeepsThePlace() {
        VISIT.open("en/issues/2025-06/iso-annual-meeting/index.html");
        browser.find(".languages a[hreflang=zh-CN]").click();
        assertThat(browser.address()).isEqualTo(VISIT.url("zh/issues/2025-06/iso-annual-meeting/index.html"));
        assertThat(browser.texts("h1")).first().asString().contains("携手共建影响力");
    }

    @Test
    void aChapterLeadsToItsPlaceInTheOtherLanguage() {
        VISIT.open("en/issues/2025-06/iso-annual-meeting/index.html");
        browser.find(".chapters li:nth-child(3) a[hreflang=zh-CN]").sendKeys(Keys.ENTER);
        assertThat(browser.script("return document.querySelector(':target').textContent"))
                .isEqualTo("写进国家战略的标准");
    }

    /** On a line of ten characters hardly a heading fits. */
    @Test
    void linesOfChineseHeadingsEndBetweenPhrases() {
        browser.width(320).open(VISIT.url("zh/issues/2025-06/index.html"));
        assertThat(browser.script("""
                        const broken = [], letter = /[\\p{L}\\p{N}]/u, range = document.createRange();
                        let lines = 0;
                        for (const heading of document.querySelectorAll('main :is(h1, h2, h3)')) {
                            const nodes = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
                            let mayEnd = true, before = null;
                            for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
                                mayEnd ||= node.nodeType === Node.ELEMENT_NODE;
                                for (let i = 0; node.nodeType === Node.TEXT_NODE && i < node.length; i++) {
                                    range.setStart(node, i);
                                    range.setEnd(node, i + 1);
                                    const place = range.getBoundingClientRect(), character = node.data[i];
                                    if (before && place.left < before.place.left) {
                                        lines += 1;
                                        if (!mayEnd && letter.test(before.character) && letter.test(character)) {
                                            broken.push(heading.textContent + ' before ' + character);
                                        }
                                    }
                                    before = { place, character };
                                    mayEnd = false;
                                }
                            }
                        }
                        return lines > 5 ? broken.join('; ') : 'only ' + lines + ' lines end in headings'""")).isEqualTo("");
    }

    @Test
    void twoLanguagesStandSideBySide() {
        VISIT.open("en/issues/2025-06/iso-annual-meeting/index.html");
        browser.find("a[href$='parallel/index.html']").click();
        assertThat(browser.script("""
                        const row = document.querySelectorAll('article > .row')[1].children;
                        return row[0].getBoundingClientRect().top === row[1].getBoundingClientRect().top
                            && row[0].getBoundingClientRect().right <= row[1].getBoundingClientRect().left""")).isEqualTo("true");
    }

    @Test
    void aReaderSearchesInEnglish() {
        VISIT.open("en/index.html");
        browser.find("#find").sendKeys("GB/T 29772", Keys.ENTER);
        browser.until("document.querySelectorAll('#results li').length > 0");
        assertThat(browser.address()).isEqualTo(VISIT.url("en/search/index.html?q=GB%2FT+29772"));
        assertThat(browser.texts("#results .snippet")).allMatch(snippet -> snippet.contains("29772"));
        assertThat(browser.texts("#results mark")).contains("GB/T 29772-2024");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aReaderSearchesInChinese() {
        VISIT.open("zh/search/index.html");
        browser.find("#q").sendKeys("质量基础设施");
        browser.until("document.querySelectorAll('#results li').length > 0");
        assertThat(browser.texts("#results mark")).contains("质量基础设施");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aSearchIsNarrowedToASection() {
        VISIT.open("zh/search/index.html?q=" + "标准");
        browser.until("document.querySelectorAll('#results li').length > 0");
        browser.find("#section option[value='5']").click();
        browser.until(
                "[...document.querySelectorAll('#results .facts')].every(facts => facts.textContent.startsWith('国际视野'))");
        assertThat(browser.texts("#results li")).isNotEmpty();
    }

    @Test
    void theSearchWorksFromADisk() {
        browser.open(SAMPLE.file("zh/search/index.html").toUri() + "?q=ISO");
        browser.until("document.querySelectorAll('#results li').length > 0");
        browser.find("#results a").click();
        assertThat(browser.address()).contains("/zh/issues/").endsWith("/index.html");
        // a manifest is for installing a website: Chromium reads none from a disk, and says so
        assertThat(browser.complaints())
                .filteredOn(line -> !line.contains("manifest"))
                .isEmpty();
    }

    @Test
    void theKeyboardIsEnough() {
        VISIT.open("en/index.html");
        browser.press(Keys.TAB);
        assertThat(browser.script("return document.activeElement.className")).isEqualTo("skip");
        assertThat(browser.script("return document.activeElement.getBoundingClientRect().left >= 0"))
                .isEqualTo("true");
        VISIT.open("en/search/index.html");
        browser.press("standards");
        browser.until("document.querySelectorAll('#results li').length > 1");
        browser.press(Keys.ARROW_DOWN).press(Keys.ARROW_DOWN);
        assertThat(browser.script("return document.activeElement === document.querySelectorAll('#results a')[1]"))
                .isEqualTo("true");
        browser.press(Keys.ESCAPE);
        assertThat(browser.script("return document.activeElement.id")).isEqualTo("q");
        browser.press(Keys.ARROW_DOWN).press(Keys.ENTER);
        browser.until("document.querySelector('article h1') !== null");
    }

    @Test
    void withoutScriptsTheSearchSaysWhatElseThereIs() {
        browser.scripts(false).open(VISIT.url("zh/search/index.html"));
        assertThat(browser.find("noscript p").isDisplayed()).isTrue();
        assertThat(browser.find("#search").isDisplayed()).isFalse();
    }

    @Test
    void inTheDarkThePaperIsDark() {
        browser.colours("dark").open(VISIT.url("zh/index.html"));
        assertThat(browser.script("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(22, 21, 19)");
    }
}
