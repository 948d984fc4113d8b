package press.colophon.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The search has an expression of its own for designations, since the reader's script has to have the same one: here it is held
 * to the grammar by which texts are marked up.
 */
class DesignationsTest {
    /** An amendment is found with the standard that it amends. */
    private static Set<String> cited(String text) {
        return press.colophon.standards.Designations.find(text).stream()
                .map(found -> found.designation().token().replaceFirst("/(?:amd|cor|add)\\d.*$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> searched(String text) {
        return Designations.in(text).stream().map(Token::text).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> sample() {
        try (Stream<Path> files = Files.walk(Path.of("../../content"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(DesignationsTest::read)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void whatTheSampleCitesIsWhatItIsSearchedBy() {
        List<String> texts = sample();
        assertThat(texts.stream().flatMap(text -> cited(text).stream()).distinct())
                .hasSizeGreaterThan(50);
        // an award, and no standard: who looks for it finds it all the same
        Set<String> alike = Set.of("iec1906");
        Set<String> byItsWords = Set.of("din476");
        for (String text : texts) {
            Set<String> searched = searched(text);
            searched.removeAll(alike);
            Set<String> cited = cited(text);
            cited.removeAll(byItsWords);
            assertThat(searched).isEqualTo(cited);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GB 18030-2022",
                "GB/T 1.1—2020",
                "GB／T 29772—2024",
                "YY/T 0287-2017",
                "DB11/T 1764.5-2022",
                "T/CAS 115-2015",
                "ISO 9001:2015",
                "ISO/IEC 27001:2022",
                "ISO/TS 16949",
                "ISO/IEC TR 24368:2022",
                "IEC 60068-3-14",
                "IEEE 802.11ax-2021",
                "ITU-T X.509",
                "ASTM D4169-22"
            })
    void everyFormOfADesignationIsOneToken(String designation) {
        assertThat(cited(designation)).hasSize(1);
        assertThat(searched(designation)).isEqualTo(cited(designation));
    }

    /** What else the grammar knows is found by the words and numbers in it, as any phrase is. */
    @ParameterizedTest
    @CsvSource({
        "JJF 1001-2011, 1001",
        "DIN EN ISO 9001:2015, 9001",
        "RFC 2119, 2119",
        "SAE J3016_202104, j3016_202104",
        "OIML R 76-1, 76"
    })
    void otherDesignationsAreFoundByTheirNumbers(String designation, String number) {
        assertThat(cited(designation)).hasSize(1);
        List<String> terms = new ArrayList<>();
        new Analysis("en").each(designation, (term, length) -> terms.add(String.valueOf(term, 0, length)));
        assertThat(terms).anyMatch(term -> term.contains(number));
    }
}
