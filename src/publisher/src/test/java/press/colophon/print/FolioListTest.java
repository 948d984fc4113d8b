package press.colophon.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import press.colophon.page.PageRange;
import press.colophon.page.PrintedPages;

class FolioListTest {
    private static final PrintedPages.Edition EDITION = new PrintedPages.Edition(
            Map.of("合订-trim", "5", "folding", "2"),
            Map.of("folding", new PageRange("2", "4"), "cutting", new PageRange("5", "5")));

    @Test
    void foliosAreAListThatPeopleCanRead() {
        assertThat(FolioList.write(EDITION)).isEqualTo("""
                article\tcutting\t5\t5
                article\tfolding\t2\t4
                anchor\tfolding\t2
                anchor\t合订-trim\t5
                """);
    }

    @Test
    void whatWasNotedIsReadBack() {
        assertThat(FolioList.read(FolioList.write(EDITION))).contains(EDITION);
    }

    @Test
    void aListThatWasDamagedIsNotBelieved() {
        assertThat(FolioList.read("article\tcutting\t5")).isEmpty();
        assertThat(FolioList.read("article\tcutting\t5\t5\nnonsense\n")).isEmpty();
    }
}
