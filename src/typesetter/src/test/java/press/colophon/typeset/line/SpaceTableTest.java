package press.colophon.typeset.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Typography §1.2 and §1.3: space and break between neighbours, row by row. How to read the tables: {@link ItemsDump}. */
class SpaceTableTest {
    @Test
    void squaresStandWithoutSpaceAndBreakAnywhereButBeforeTheLast() {
        assertChinese("""
                国中国中 → 国 | 中 | 国 × 中
                """);
    }

    @Test
    void openingMarksBringHalfAnEmBeforeThemAndNeverEndALine() {
        assertChinese("""
                国中《国中 → 国 | 中 .5| 《 × 国 × 中
                “《国》”中 → “ × 《 × 国 × 》 × ” .5× 中
                （“国”）中 → （ × “ × 国 × ” × ） .5× 中
                A《中》国 → A .5| 《 × 中 × 》 .5× 国
                """);
    }

    @Test
    void closingMarksLeaveHalfAnEmBehindThemAndNeverBeginALine() {
        assertChinese("""
                《国》，中国 → 《 × 国 × 》 × ， .5| 中 × 国
                》《国中 → 》 .5| 《 × 国 × 中
                》GDP中国 → 》 .5| GDP .25| 中 × 国
                」——中国 → 」 .5|100 —— | 中 × 国
                」……中国 → 」 .5×| …… | 中 × 国
                """);
    }

    @Test
    void pausesAndStopsLeaveHalfAnEmToo() {
        assertChinese("""
                国中。国 → 国 | 中 × 。 .5× 国
                国，中国 → 国 × ， .5| 中 × 国
                。“中国 → 。 .5| “ × 中 × 国
                ，《国 → ， .5| 《 × 国
                ，a中国 → ， .5| a .25| 中 × 国
                他说：“中国” → 他 | 说 × ： .5| “ × 中 × 国 × ”
                """);
    }

    @Test
    void ofThreeMarksTheThirdMayBeginALineWhenNothingElseHelps() {
        assertChinese("""
                ”）。中国国 → ” × ） ×| 。 .5| 中 | 国 × 国
                什么！！！中国 → 什 | 么 × ！ × ！ ×| ！ .5| 中 × 国
                """);
    }

    @Test
    void twoLoudMarksTakeOneEm() {
        assertChinese("""
                什么？！中国 → 什 | 么 × ？！ | 中 × 国
                什么？！”中 → 什 | 么 × ？！ × ” .5× 中
                """);
    }

    @Test
    void latinTakesAQuarterEmBesideSquaresAndNoneBesideMarks() {
        assertChinese("""
                国A中国 → 国 .25| A .25| 中 × 国
                A，中国国 → A × ， .5| 中 | 国 × 国
                国(China)中国 → 国 | (China) | 中 × 国
                国（China）中国 → 国 .5| （ × China × ） .5| 中 × 国
                中国 GDP 中国 → 中 | 国 .25| GDP .25| 中 × 国
                中国。 GDP → 中 | 国 × 。 .5| GDP
                共3.5 kg/m³的中国 → 共 .25| 3.5 .25× kg/m³ .25| 的 | 中 × 国
                """);
    }

    @Test
    void dashesAndEllipsesStayWholeAndEllipsesNeverBeginALine() {
        assertChinese("""
                国——中国 → 国 |100 —— | 中 × 国
                国……中国 → 国 ×| …… | 中 × 国
                A——中国 → A |100 —— | 中 × 国
                A……中国 → A ×| …… | 中 × 国
                ——《中》国 → —— .5| 《 × 中 × 》 .5× 国
                ……《中》国 → …… .5| 《 × 中 × 》 .5× 国
                """);
    }

    @Test
    void interpunctsConnectorsAndSolidiNeverBeginALine() {
        assertChinese("""
                国·中国 → 国 × · | 中 × 国
                国·《中》国 → 国 × · .5| 《 × 中 × 》 .5× 国
                国—中国 → 国 × — |150 中 × 国
                国～中国 → 国 × ～ |150 中 × 国
                和/或中 → 和 × / ×| 或 × 中
                """);
    }

    @Test
    void prefixesAndSuffixesStayWithTheirNumber() {
        assertChinese("""
                ￥100中国 → ￥100 .25| 中 × 国
                国％中国 → 国 × ％ | 中 × 国
                25℃、50%、$3,000.50中国 → 25℃ × 、 .5| 50% × 、 .5| $3,000.50 .25| 中 × 国
                """);
    }

    private static void assertChinese(String cases) {
        assertTable(Setting.chinese(), cases);
    }

    private static void assertTable(Setting setting, String cases) {
        String expected = cases.strip();
        assertThat(ItemsDump.table(expected, text -> ItemsDump.of(setting, text)))
                .isEqualTo(expected);
    }
}
