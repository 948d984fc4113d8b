package press.colophon.acceptance.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditionFiguresTest {
    private static final String ROW =
            "7,en,photographs both,8,92,27,3,12.60,5,0,1,2,4,6.62,!overset:2 overlong-word:9,12 41";

    @Test
    void aRowIsReadAsItWasWritten() {
        assertThat(EditionFigures.parse(ROW).csv()).isEqualTo(ROW);
        assertThat(EditionFigures.HEAD.split(",", -1)).hasSameSizeAs(ROW.split(",", -1));
    }

    @Test
    void theSummaryNamesCodesWithTheirSeedsAndCountsPages() {
        assertThat(new Summary(List.of(EditionFigures.parse(ROW))).text())
                .contains("!overset                            1 issues: 7\n")
                .contains("27 article pages, 3 (11.1 %) below 60 %, 12.6 % empty; 5 more than a fifth empty, 0 told;"
                        + " 1 widows, 2 orphans");
    }

    @Test
    void aComparisonTellsWhichEditionsBecameBetter() {
        EditionFigures before = EditionFigures.parse(ROW);
        EditionFigures after = EditionFigures.parse(ROW.replace("12.60", "6.10"));
        assertThat(new Comparison(List.of(before), List.of(after)).text())
                .contains("1 editions, 1 better, 0 worse")
                .contains("seed 7 en (photographs both): empty 12.6 -> 6.1 %");
    }
}
