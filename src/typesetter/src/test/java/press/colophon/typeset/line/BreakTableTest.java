package press.colophon.typeset.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Typography §1.4: where lines may break, row by row. How to read the tables: {@link ItemsDump}. */
class BreakTableTest {
    @Test
    void standardNumbersBreakOnlyAtTheirSpace() {
        assertChinese("""
                GB/T 29772-2024中国 → GB/T .25|200 29772-2024 .25| 中 × 国
                GB/T 15834—2011中国 → GB/T .25|200 15834—2011 .25| 中 × 国
                ISO/IEC 42001:2023中国 → ISO/IEC .25|200 42001:2023 .25| 中 × 国
                """);
    }

    @Test
    void standardNumbersBreakOnlyAtTheirSpaceInEnglish() {
        assertEnglish("""
                GB/T 29772-2024 → GB/T .24|200 29772-2024
                GB/T 15834—2011 on → GB/T .24|200 15834—2011 .24| on
                ISO/IEC 42001:2023 is → ISO/IEC .24|200 42001:2023 .24| is
                """);
    }

    @Test
    void rangesBreakAfterTheirMarkOnly() {
        assertChinese("""
                10～20个中国 → 10 × ～ |150 20 .25|1000 个 | 中 × 国
                """);
    }

    @Test
    void yearsJoinedByADashAreOneToken() {
        assertChinese("""
                1999—2005年中国 → 1999—2005 .25|1000 年 | 中 × 国
                """);
    }

    @Test
    void foreignNamesBreakAfterTheirInterpunct() {
        assertChinese("""
                比尔·盖茨中国 → 比 | 尔 × · | 盖 | 茨 | 中 × 国
                B.盖茨中国 → B. |5000 盖 | 茨 | 中 × 国
                """);
    }

    @Test
    void solidiHoldBothSides() {
        assertChinese("""
                A/B测试和/或中国 → A/B .25| 测 | 试 | 和 × / ×| 或 | 中 × 国
                """);
    }

    @Test
    void solidiHoldBothSidesInEnglish() {
        assertEnglish("""
                A/B and/or UTF-8 → A/B .24| and/or .24| UTF-8
                """);
    }

    @Test
    void numbersKeepTheirUnits() {
        assertEnglish("""
                weighs 3.5 kg/m³ and 20 μs → weighs .24| 3.5 .25× kg/m³ .24| and .24| 20 .25× μs
                25 ℃, 50%, $3,000.50 → 25 .25× ℃, .24| 50%, .24| $3,000.50
                50 % or 3 ‰, see § 5 of № 12 → 50 .25× % .24| or .24| 3 .25× ‰, .24| see .24| § .25× 5 .24| of .24| № .25× 12
                """);
    }

    @Test
    void shortCodesAreWhole() {
        assertChinese("""
                用C++和5G/6G及UTF-8中国 → 用 .25| C++ .25| 和 .25| 5G/6G .25| 及 .25| UTF-8 .25| 中 × 国
                """);
    }

    @Test
    void shortCodesAreWholeInEnglish() {
        assertEnglish("""
                C++ 5G/6G UTF-8 x → C++ .24| 5G/6G .24| UTF-8 .24| x
                """);
    }

    @Test
    void numberedThingsKeepTheirNumber() {
        assertChinese("""
                第3章和图 3和表2中国 → 第 .25|5000 3 .25|5000 章 | 和 | 图 .25|5000 3 .25| 和 | 表 .25|5000 2 .25| 中 × 国
                """);
    }

    @Test
    void numberedThingsKeepTheirNumberInEnglish() {
        assertEnglish("""
                No. 12 and Fig. 3, e.g., pp. 4 → No. .24|5000 12 .24| and .24| Fig. .24|5000 3, .24| e.g., .24| pp. .24|5000 4
                """);
    }

    @Test
    void chineseQuotesAroundLatinBreakAsChineseMarks() {
        assertChinese("""
                使用“GDP”一词中国 → 使 | 用 .5| “ × GDP × ” .5| 一 | 词 | 中 × 国
                说“he said” 中国 → 说 .5| “ × he .25| said × ” .5| 中 × 国
                """);
    }

    @Test
    void quotesBetweenLatinWordsAreLatin() {
        assertChinese("""
                see “he said” in 中国 → see .25| “he .25| said” .25| in .25| 中 × 国
                """);
    }

    @Test
    void anEnglishDashIsFollowedByABreakAndNeverPrecededByOne() {
        assertEnglish("""
                a—b or mother—father——x → a—|b .24| or .24| mother—|father——|x
                wait – and see — or … so → wait .24|1000 – .24| and .24| see .24|1000 — .24| or .24|1000 … .24| so
                10–20 people, 2025–2028 → 10–|15020 .24| people, .24| 2025–|1502028
                """);
    }

    @Test
    void numbersDatesAndTimesAreWhole() {
        assertChinese("""
                25℃、50%、$3,000.50中国 → 25℃ × 、 .5| 50% × 、 .5| $3,000.50 .25| 中 × 国
                2024-05-01 10:30和1-2中国 → 2024-05-01 .25| 10:30 .25| 和 .25| 1-2 .25| 中 × 国
                """);
    }

    @Test
    void hyphensOfTheTextMayBreakBetweenWords() {
        assertEnglish("""
                state-of-the-art co-operation long-term → state-|50of-|50the-|50art .24| co-|50operation .24| long-|50term
                """);
    }

    @Test
    void addressesBreakAfterTheirMarksAndBeforeStops() {
        assertEnglish("""
                https://www.iso.org/a/b?c=d&e=f.g → https://|150www.iso.org/|150a/|150b?|150c=|150d&|150e=|150f.g
                someone@example.org www.iso.org. https://a.b/c.html → someone@|150example.org .24| www.iso.org. .24| https://|150a.b/|150c|500.html
                """);
    }

    @Test
    void aChineseNameInEnglishIsWhole() {
        assertEnglish("""
                Jin Jili 靳吉丽 said → Jin .24| Jili .24| 靳 × 吉 × 丽 .24| said
                in 中国标准化协会 he → in .24| 中 | 国 | 标 | 准 | 化 | 协 | 会 .24| he
                the “中国” sign 《国家》 x → the .24| “ × 中 × 国 × ” .24| sign .5| 《 × 国 × 家 × 》 .5| x
                """);
    }

    @Test
    void apostrophesDoNotBreak() {
        assertEnglish("""
                don’t ’90s rock’n’roll → don’t .24| ’90s .24| rock’n’roll
                """);
    }

    private static void assertChinese(String cases) {
        assertTable(Setting.chinese(), cases);
    }

    private static void assertEnglish(String cases) {
        assertTable(Setting.english(), cases);
    }

    private static void assertTable(Setting setting, String cases) {
        String expected = cases.strip();
        assertThat(ItemsDump.table(expected, text -> ItemsDump.of(setting, text)))
                .isEqualTo(expected);
    }
}
