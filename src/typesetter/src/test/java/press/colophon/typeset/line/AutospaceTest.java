package press.colophon.typeset.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The space between Han and Latin looks even along a page: 0.20–0.30 em where the line allows it (typography §9.3). */
class AutospaceTest {
    private static final String TEXT = "标准由ISO与IEC共同制定。中国在TC 10中担任秘书处。会议于6月在北京召开，来自ITU的代表也到场。";

    /** Measure in em, and what the spaces between Han and Latin of its first line measure in 1/1000 em. */
    @ParameterizedTest
    @CsvSource({
        "31.50, 250", // natural
        "31.25, 224", // squeezed to a fifth of an em
        "31.00, 200", // then stops give
        "30.25, 200",
        "30.00, 193" // and when these have given all, so does the space
    })
    void spacesGiveAFifthAndThenStopsGiveBeforeTheyGiveMore(double measure, int space) {
        Lines.Line first = Setting.chinese().ems(measure).lines(TEXT).lines().get(0);
        assertThat(first.spacing().autospace()).isEqualTo(space);
        assertThat(first.spacing().hanGap()).isZero();
    }
}
