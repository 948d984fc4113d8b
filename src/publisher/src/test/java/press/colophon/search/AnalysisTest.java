package press.colophon.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reader's script and Lucene read texts alike. */
class AnalysisTest {
    private static final Path CONTENT = Path.of("../../content");

    private static String query(String text, String language) {
        return new Analysis(language).ofQuery(text).stream().map(Token::text).collect(Collectors.joining(" | "));
    }

    private static SortedSet<String> text(String text, String language) {
        SortedSet<String> terms = new TreeSet<>();
        new Analysis(language).each(text, (term, length) -> terms.add(String.valueOf(term, 0, length)));
        return terms;
    }

    @Test
    void chineseIsReadInPairsOfNeighbours() {
        assertThat(query("标准化工作，ISO年会", "zh")).isEqualTo("标准 | 准化 | 化工 | 工作 | iso | 年会");
    }

    @Test
    void aCharacterWithoutNeighboursStandsAlone() {
        assertThat(query("碳", "zh")).isEqualTo("碳");
        assertThat(text("碳达峰", "zh")).containsExactly("峰", "碳", "碳达", "达", "达峰");
    }

    @Test
    void englishIsReadInStems() {
        assertThat(query("The standard’s policies were harmonized", "en"))
                .isEqualTo("standard | polici | were | harmon");
    }

    @Test
    void aDesignationIsOneTokenHoweverItIsWritten() {
        assertThat(query("GB/T 29772—2024", "zh")).isEqualTo("gb/t29772-2024");
        assertThat(query("见gb/t 29772-2024和ISO/IEC 27001:2022", "zh"))
                .isEqualTo("见 | gb/t29772-2024 | 和 | iso/iec27001:2022");
        assertThat(query("IEEE P2874, IEEE 802.11ax, ITU-T Y.4000 and GB/T 1.1", "en"))
                .isEqualTo("ieeep2874 | ieee802.11ax | itu-ty.4000 | gb/t1.1");
    }

    @Test
    void aDesignationInATextIsFoundByItsPartsAndWithoutItsYear() {
        assertThat(text("ISO/IEC 27001:2022", "en"))
                .containsExactly("2022", "27001", "iec", "iso", "iso/iec27001", "iso/iec27001:2022");
    }

    @Test
    void fullWidthMarksEndANumber() {
        assertThat(query("２０２３，2024；1,115", "zh")).isEqualTo("2023 | 2024 | 1,115");
    }

    /** It need not pass through the filters for Han, and has the same tokens if it does. */
    @Test
    void aTextWithoutHanIsReadAsOneWithHanBesideIt() {
        for (String narrow : List.of(
                "The standard’s policies",
                "№\u00a07",
                "GB/T 1.1—2020",
                "“ISO\u202F9001:2015”…",
                "①",
                "½",
                "Ωμέγα",
                "do\u00ADmain")) {
            SortedSet<String> beside = text(narrow + " 标", "en");
            beside.remove("标");
            assertThat(text(narrow, "en")).as(narrow).isEqualTo(beside);
        }
    }

    /** An eighth of the lines, since Rhino takes its time. */
    @Test
    void theScriptMakesTheTokensOfLuceneFromArticles() throws IOException {
        int number = 0;
        try (SearchScript script = new SearchScript(Map.of());
                Stream<Path> files = Files.walk(CONTENT)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                String language = file.toString().endsWith(".zh.md") ? "zh" : "en";
                Analysis analysis = new Analysis(language);
                for (String line : Files.readAllLines(file)) {
                    if (number++ % 8 == 0) {
                        assertThat(script.tokens(line, language))
                                .as("%s: %s", file, line)
                                .isEqualTo(analysis.ofQuery(line));
                    }
                }
            }
        }
    }

    /** All but Japanese 々 beside Latin letters, which Lucene reads as one of them. */
    @Test
    void theScriptMakesTheTokensOfLuceneFromAnyText() {
        Random random = new Random(6);
        List<String> pieces = List.of(
                "标",
                "准",
                "化",
                "𠀀",
                "〇",
                "a",
                "Z",
                "the",
                "ing",
                "é",
                "É",
                "ß",
                "ö",
                "0",
                "7",
                "12",
                "３",
                "Ａ",
                "ｂ",
                "’",
                "'",
                "s",
                "'s",
                ".",
                ",",
                ":",
                "·",
                "_",
                "-",
                "–",
                "—",
                "/",
                " ",
                "\u00a0",
                "\n",
                "，",
                "：",
                "；",
                "．",
                "、",
                "。",
                "“",
                "（",
                "か",
                "カ",
                "ー",
                "한",
                "국",
                "GB/T ",
                "ISO ",
                "ISO/IEC ",
                "T/CTSS ",
                "2024",
                ":2022",
                "%",
                "€",
                "№",
                "Ω",
                "д",
                "\u0301",
                "\u00ad");
        Map<String, Analysis> analyses = Map.of("en", new Analysis("en"), "zh", new Analysis("zh"));
        try (SearchScript script = new SearchScript(Map.of())) {
            for (int i = 0; i < 1200; i++) {
                StringBuilder text = new StringBuilder();
                for (int j = random.nextInt(14); j >= 0; j--) {
                    text.append(pieces.get(random.nextInt(pieces.size())));
                }
                for (Map.Entry<String, Analysis> language : analyses.entrySet()) {
                    assertThat(script.tokens(text.toString(), language.getKey()))
                            .as("\"%s\" in %s", text, language)
                            .isEqualTo(language.getValue().ofQuery(text.toString()));
                }
            }
        }
    }

    @Test
    void theScriptMakesTheStemsOfLucene() {
        Random random = new Random(66);
        List<String> endings = List.of(
                "ational", "tional", "enci", "izer", "bli", "alli", "ousli", "ization", "ation", "ator", "alism",
                "iveness", "biliti", "logi", "icate", "ative", "alize", "ical", "ness", "ement", "ment", "ent", "ion",
                "sion", "ing", "ed", "eed", "sses", "ies", "s", "y", "e", "ll", "lle", "tt", "ance", "ible", "ous",
                "ive", "ize", "hood");
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            StringBuilder word = new StringBuilder();
            for (int j = random.nextInt(5); j >= 0; j--) {
                word.append("bcdfghklmnprstvwxzaeiouyaeiou".charAt(random.nextInt(29)));
            }
            words.add(word + endings.get(random.nextInt(endings.size())));
        }
        try (SearchScript script = new SearchScript(Map.of())) {
            Analysis english = new Analysis("en");
            for (String word : words) {
                List<Token> expected = english.ofQuery(word);
                if (!expected.isEmpty()) {
                    assertThat(script.stem(word))
                            .as(word)
                            .isEqualTo(expected.get(0).text());
                }
            }
        }
    }
}
