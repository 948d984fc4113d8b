package press.colophon.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

/** The archives of a periodical of 150 articles, all in one section, which are spread over pages as those of the sample are not. */
class LongArchivesIT implements PagesInBrowser {
    @RegisterExtension
    static final Visit VISIT = new Visit(() -> LargeWebsite.published().site());

    private final Browser browser = VISIT.browser();

    @Override
    public Visit visit() {
        return VISIT;
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

    @Test
    void theKeyboardLeadsFromPageToPage() {
        VISIT.open("zh/sections/spotlight/index.html");
        browser.find("nav.pages a[rel=next]").sendKeys(Keys.ENTER);
        assertThat(browser.address()).isEqualTo(VISIT.url("zh/sections/spotlight/page-2/index.html"));
        assertThat(browser.find("nav.pages [aria-current=page]").getText()).isEqualTo("2");
    }
}
