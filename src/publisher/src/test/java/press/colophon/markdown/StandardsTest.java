package press.colophon.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.colophon.diagnostics.Source;

class StandardsTest {
    @Test
    void aDesignationIsMarkedUpAndCanBeLinkedTo() {
        assertThat(convert("en", "By ISO 8:2019.").html())
                .isEqualTo("<p>By <span data-standard=\"ISO 8:2019\" class=\"standard\" id=\"standard-1\">ISO"
                        + " 8:2019</span>.</p>");
    }

    @Test
    void abbreviationsAndLineEndsWithinADesignationStay() {
        assertThat(convert("en", "By ISO\n8:2019.\n\n*[ISO]: the organization").html())
                .contains("class=\"standard\" id=\"standard-1\"><abbr title=\"the organization\">ISO</abbr>")
                .contains("8:2019</span>.");
    }

    @Test
    void titlesStandInItalicsOrBookTitleMarks() {
        assertThat(titles(
                        "en", "See GB/T 19001-2016/ISO 9001:2015, *Quality management systems*, and ISO 8, *guobiao*."))
                .containsExactly(
                        "GB/T 19001-2016: Quality management systems",
                        "ISO 9001:2015: Quality management systems",
                        "ISO 8: -");
        assertThat(titles("zh", "按GB/T 1.1—2020《标准化工作导则》和《标点符号用法》（GB/T 15834—2011），另见ISO 8。"))
                .containsExactly("GB/T 1.1-2020: 标准化工作导则", "GB/T 15834-2011: 标点符号用法", "ISO 8: -");
    }

    @Test
    void tablesOfStandardsHaveAColumnOfTitles() {
        String table = """
                | Number | English title | 中文名称 |
                |---|---|---|
                | GB 2894-2025 | Safety colors† | 安全色 |
                | ISO 8:2019 | – | （暂无） |
                | 1 | ISO 9 | x |
                """;
        assertThat(titles("en", table)).containsExactly("GB 2894-2025: Safety colors", "ISO 8:2019: -", "ISO 9: -");
        assertThat(titles("zh", table)).containsExactly("GB 2894-2025: 安全色", "ISO 8:2019: -", "ISO 9: -");
    }

    @Test
    void placesAreThoseOfTheFile() {
        assertThat(convert("zh", "甲\n\n- **按GB/T 1.1—2020** 和 [ISO 8](x)").standards())
                .extracting(citation -> citation.span() + " " + citation.id())
                .containsExactly("x.zh.md:3:6 standard-1", "x.zh.md:3:25 standard-2");
    }

    @Test
    void codeHoldsNoDesignations() {
        assertThat(convert("en", "`ISO 8` and <https://example.org/ISO8>").standards())
                .isEmpty();
    }

    private static List<String> titles(String language, String text) {
        return convert(language, text).standards().stream()
                .map(citation ->
                        citation.designation() + ": " + citation.title().orElse("-"))
                .toList();
    }

    private static Body convert(String language, String text) {
        return Markdown.convert(Source.of("x." + language + ".md", text), 0, language)
                .value();
    }
}
