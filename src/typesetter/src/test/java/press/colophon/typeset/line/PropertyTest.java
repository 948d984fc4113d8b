package press.colophon.typeset.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import press.colophon.typeset.line.Lines.Placed;
import press.colophon.typeset.line.ParagraphStyle.Alignment;

/** What holds for every text: random mixtures of English, Chinese, marks, numbers, codes, addresses. */
class PropertyTest {
    private static final List<String> PIECES = List.of(
            "标准",
            "化",
            "国家标准",
            "的",
            "中国",
            "会议",
            "，",
            "。",
            "、",
            "：",
            "；",
            "？",
            "！",
            "？！",
            "《",
            "》",
            "（",
            "）",
            "“",
            "”",
            "‘",
            "’",
            "——",
            "……",
            "～",
            "·",
            "/",
            "—",
            "％",
            "GB/T 29772-2024",
            "ISO/IEC 42001:2023",
            "10～20",
            "3.5 kg/m³",
            "2024-05-01",
            "第3章",
            "A/B",
            "GDP",
            "international",
            "standardization",
            "of",
            "the",
            "a",
            "state-of-the-art",
            "efficient",
            "office",
            "https://www.iso.org/standard/81230.html?browse=tc",
            "C++",
            "UTF-8",
            "50%",
            "25℃",
            "$3,000.50",
            "(see",
            "that)",
            "end.",
            "so,",
            "it’s",
            "“quoted”",
            "word—word",
            "𠮷",
            "e\u0301a",
            " ",
            " ",
            " ",
            " ",
            " ");

    private static final String NEVER_FIRST = "，。、；：？！》）〉】」』％～";
    private static final String NEVER_LAST = "《（〈【「『￥";

    @Test
    void everyCharacterAppearsOnceAndInOrder() {
        forEachText(3_000, (setting, text) -> {
            String drawn = bare(String.join("", lines(setting, text)));
            assertThat(drawn).as(text).isEqualTo(bare(text));
        });
    }

    @Test
    void spacesBetweenLatinWordsAreKept() {
        forEachText(1_000, (setting, text) -> {
            String drawn = String.join("", lines(setting, text)).replace("\u00AD", "");
            for (String pair : List.of("of the", "international standardization", "so, it’s")) {
                assertThat(drawn.contains(pair))
                        .as(text)
                        .isEqualTo(collapsed(text).contains(pair));
            }
        });
    }

    @Test
    void noLineIsOverfull() {
        forEachText(3_000, (setting, text) -> {
            for (Lines.Line line : set(setting, text).lines()) {
                assertThat(line.spacing().spare()).as(text + "\n" + line.text()).isNotNegative();
            }
        });
    }

    @Test
    void noLineBeginsOrEndsWithWhatItMayNot() {
        forEachText(3_000, (setting, text) -> {
            Lines lines = set(setting, text);
            for (int i = 0; i < lines.lines().size() && lines.pass() < 4; i++) {
                String line = lines.lines().get(i).text().strip();
                if (i > 0 && !line.isEmpty()) {
                    assertThat(NEVER_FIRST).as(text + "\n" + line).doesNotContain(line.substring(0, 1));
                    assertThat(line).as(text).doesNotStartWith("……");
                }
                if (i < lines.lines().size() - 1 && !line.isEmpty()) {
                    assertThat(NEVER_LAST).as(text + "\n" + line).doesNotContain(line.substring(line.length() - 1));
                }
            }
        });
    }

    @Test
    void dashesEllipsesNumbersAndCodesAreNeverSplit() {
        forEachText(2_000, (setting, text) -> {
            Lines lines = set(setting, text);
            String joined = String.join("\n", texts(lines));
            if (lines.pass() < 6) {
                assertThat(joined)
                        .doesNotContain("—\n—")
                        .doesNotContain("…\n…")
                        .doesNotContainPattern("[0-9]\n[0-9]")
                        .doesNotContain("UTF-\n8");
            }
        });
    }

    @Test
    void justifiedLinesEndAtTheMargin() {
        forEachText(1_000, (setting, text) -> {
            Lines lines = set(setting.paragraph().protrusion() ? setting.plain() : setting, text);
            for (Lines.Line line : lines.lines()) {
                boolean elastic = line.spacing().wordSpaces() + line.spacing().hanGaps() > 0
                        && line.spacing().spare() == 0;
                if (elastic && line.ending() != Lines.Ending.LAST) {
                    assertThat(end(line)).as(text + "\n" + line.text()).isBetween(line.measure() - 2, line.measure());
                }
            }
        });
    }

    @Test
    void glyphsStandInOrder() {
        forEachText(500, (setting, text) -> {
            for (Lines.Line line : set(setting, text).lines()) {
                long x = -line.measure();
                for (Placed placed : line.content()) {
                    assertThat(placed.x()).as(line.text()).isGreaterThanOrEqualTo(x - line.measure() / 10);
                    x = placed.x();
                }
            }
        });
    }

    @Test
    void theSameTextGivesTheSameLines() {
        forEachText(
                300,
                (setting, text) -> assertThat(set(setting, text).toString())
                        .isEqualTo(set(setting, text).toString()));
    }

    private interface Check {
        void check(Setting setting, String text);
    }

    private static void forEachText(int count, Check check) {
        Random random = new Random(29772);
        List<Setting> settings = List.of(
                Setting.chinese().ems(25),
                Setting.chinese().ems(12),
                Setting.english(),
                Setting.english().ems(14).plain(),
                Setting.chinese().ems(20).alignment(Alignment.START),
                Setting.english().indent(12).alignment(Alignment.JUSTIFY));
        for (int i = 0; i < count; i++) {
            check.check(settings.get(i % settings.size()), text(random));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(60);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return collapsed(text.toString());
    }

    private static String collapsed(String text) {
        return text.replaceAll(" +", " ").strip();
    }

    private static Lines set(Setting setting, String text) {
        return setting.outcome(List.of(setting.text(text))).value();
    }

    private static List<String> lines(Setting setting, String text) {
        return texts(set(setting, text));
    }

    private static List<String> texts(Lines lines) {
        List<String> texts = new ArrayList<>();
        lines.lines().forEach(line -> texts.add(line.text()));
        return texts;
    }

    /** Without spaces, of which Chinese typography drops some, and added hyphens. */
    private static String bare(String text) {
        return text.replace(" ", "").replace("\u00AD", "");
    }

    private static long end(Lines.Line line) {
        long end = 0;
        for (Placed placed : line.content()) {
            if (placed instanceof Placed.Glyphs glyphs) {
                end = Math.max(end, glyphs.x() + glyphs.run().advance());
            }
        }
        return end;
    }
}
