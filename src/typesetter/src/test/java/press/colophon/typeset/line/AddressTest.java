package press.colophon.typeset.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Addresses of the web and of people in lines (typography §9.9). */
class AddressTest {
    private static final String ADDRESS =
            "https://standards.example.cn/committees/technical/2025/results/of/the/annual/meeting.html";

    @Test
    void aLineEndsBehindASlashAndNeverWithinAWordOfAPath() {
        assertThat(endings(Setting.english().measure(238), "See " + ADDRESS + " for the list."))
                .isEqualTo("""
                        RAGGED See https://standards.example.cn/committees/
                        SOFT technical/2025/results/of/the/annual/meeting.html for␣
                        LAST the list.""");
    }

    @Test
    void chineseIsNotSetApartForAnAddress() {
        assertThat(endings(Setting.chinese().ems(12), "会议文件见 " + ADDRESS + "，请查收。"))
                .isEqualTo("""
                        RAGGED 会议文件见https://
                        RAGGED standards.example.cn/
                        RAGGED committees/technical/
                        RAGGED 2025/results/of/the/
                        SOFT annual/meeting.html，请
                        LAST 查收。""");
    }

    @Test
    void aHostAndALocalPartAreWholeWhereTheyFitALine() {
        assertThat(endings(Setting.english().measure(120), "All of them, or ask office@standards.example.org instead."))
                .isEqualTo("""
                        SOFT All of them, or ask office@
                        HYPHENATED standards.example.org in-
                        LAST stead.""");
    }

    @Test
    void aHostThatIsLongerThanALineEndsItBeforeAStop() {
        assertThat(endings(Setting.english().measure(70), "See https://standards.example.org/a here."))
                .isEqualTo("""
                        RAGGED See https://
                        RAGGED standards
                        RAGGED .example.org/a␣
                        LAST here.""");
    }

    @Test
    void aLineWithoutAnythingToStretchIsSetAsItIs() {
        Lines.Line line = Setting.english()
                .measure(120)
                .lines("See " + ADDRESS + " for the list.")
                .lines()
                .get(1);
        assertThat(line.ending()).isEqualTo(Lines.Ending.RAGGED);
        assertThat(line.spacing().natural()).isTrue();
        assertThat(line.spacing().spare()).isPositive();
    }

    private static String endings(Setting setting, String text) {
        return setting.lines(text).lines().stream()
                .map(line ->
                        line.ending() + " " + line.text().replace("\u00AD", "-").replaceFirst(" $", "␣"))
                .collect(Collectors.joining("\n"));
    }
}
