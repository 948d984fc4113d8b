package press.colophon.typeset.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineBreakerTest {
    @Test
    void englishIsJustifiedWithHyphensWhereNeeded() {
        String text = """
                The International Organization for Standardization published a new edition of its management system \
                standard, ISO/IEC 42001:2023, which specifies requirements for establishing, implementing, maintaining and \
                continually improving an artificial intelligence management system within organizations. “It is the first \
                of its kind,” said the convenor; the state-of-the-art approach—built over 3.5 years—is efficient, offers \
                affiliates a difficult office, and costs 20 kg/m³. See https://www.iso.org/standard/81230.html?browse=tc.""";
        assertThat(Setting.english().texts(text)).isEqualTo("""
                        The International Organization for Standardization␣
                        published a new edition of its management system␣
                        standard, ISO/IEC 42001:2023, which specifies require-
                        ments for establishing, implementing, maintaining␣
                        and continually improving an artificial intelligence␣
                        management system within organizations. “It is the␣
                        first of its kind,” said the convenor; the state-of-the-art␣
                        approach—built over 3.5 years—is efficient, offers affil-
                        iates a difficult office, and costs 20 kg/m³. See https://
                        www.iso.org/standard/81230.html?browse=tc.""");
    }

    @Test
    void chineseIsJustifiedByItsOwnRules() {
        String text = """
                国家标准《标点符号用法》（GB/T 15834—2011）规定了标点符号的用法，适用于汉语的书面语——包括汉语和外语混合排版时的汉语部分……\
                使用“GDP”一词时，应当注意：10～20个、比尔·盖茨、和/或，以及3.5 kg/m³等单位。中国标准化协会2024年发布了第3章的修订稿，ISO/IEC 42001:2023\
                是人工智能管理体系的第一个国际标准。“他说：‘什么？！’”会议于6月10日在北京召开。""";
        assertThat(Setting.chinese().texts(text)).isEqualTo("""
                        国家标准《标点符号用法》（GB/T 15834—2011）规定了标
                        点符号的用法，适用于汉语的书面语——包括汉语和外语
                        混合排版时的汉语部分……使用“GDP”一词时，应当注
                        意：10～20个、比尔·盖茨、和/或，以及3.5 kg/m³等单位。
                        中国标准化协会2024年发布了第3章的修订稿，ISO/IEC␣
                        42001:2023是人工智能管理体系的第一个国际标准。“他
                        说：‘什么？！’”会议于6月10日在北京召开。""");
    }

    @Test
    void aParagraphDoesNotEndInASingleWordWhereOtherLinesCanHelp() {
        String text = """
                The committee meets in spring. Every requirement has a verification. Manufacturers demonstrate conformity by \
                documentation. Inspectors compare the marking with the register. What was left open is settled in an annex.""";
        assertThat(Setting.english().measure(194).texts(text)).isEqualTo("""
                        The committee meets in spring. Every re-
                        quirement has a verification. Manufacturers␣
                        demonstrate conformity by documentation.␣
                        Inspectors compare the marking with the␣
                        register. What was left open is settled in␣
                        an annex.""");
    }

    @Test
    void threeHyphensDoNotStandOneBelowTheOtherWhereOtherLinesCanHelp() {
        String text = """
                International cooperation requires transparency. A comparison of interpretations is published annually. A \
                comparison of interpretations is published annually. Every requirement has a verification.""";
        assertThat(Setting.english().measure(215).texts(text)).isEqualTo("""
                        International cooperation requires transparency.␣
                        A comparison of interpretations is published␣
                        annually. A comparison of interpretations is␣
                        published annually. Every requirement has a ver-
                        ification.""");
    }
}
