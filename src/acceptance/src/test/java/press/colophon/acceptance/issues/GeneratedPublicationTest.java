package press.colophon.acceptance.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.colophon.content.ContentLoader;
import press.colophon.content.Publication;
import press.colophon.diagnostics.Outcome;

class GeneratedPublicationTest {
    @Test
    void theSameSeedMakesTheSameBytes() {
        assertThat(hashes(2)).isEqualTo(hashes(2));
    }

    @Test
    void anotherSeedMakesAnotherIssue() {
        assertThat(hashes(2).get("publication.yaml")).isNotEqualTo(hashes(22).get("publication.yaml"));
    }

    private static Map<String, Integer> hashes(long seed) {
        Map<String, Integer> hashes = new TreeMap<>();
        GeneratedPublication.of(seed).files().forEach((path, bytes) -> hashes.put(path, Arrays.hashCode(bytes)));
        return hashes;
    }

    /** What goes wrong with a generated issue is the machine's fault: its authors make no mistakes. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 6, 11, 15})
    void itsContentHasNoFaults(long seed, @TempDir Path content) throws Exception {
        GeneratedPublication.of(seed).write(content);

        Outcome<Optional<Publication>> loaded = ContentLoader.load(content);

        assertThat(loaded.diagnostics()).isEmpty();
        assertThat(loaded.value().orElseThrow().issues()).hasSize(1);
    }

    @Test
    void twentySeedsInARowAreOfAllCharactersAndLanguages() {
        List<IssueCharacter> characters =
                IntStream.range(0, 20).mapToObj(IssueCharacter::of).toList();
        assertThat(characters.stream().map(IssueCharacter::name).distinct())
                .containsExactlyInAnyOrder(
                        "ordinary",
                        "conference",
                        "quarterly",
                        "newsletter",
                        "photographs",
                        "speeches",
                        "one article",
                        "register",
                        "long titles",
                        "no pictures",
                        "tables");
        assertThat(LongStream.range(0, 40).mapToObj(seed -> Tongues.by(new Chance(seed, "issue"))))
                .contains(Tongues.values());
    }

    /** From three lines to thousands of words, most of them short: as in a magazine. */
    @Test
    void lengthsOfArticlesAreSpreadAsInAMagazine() {
        List<Long> words = GeneratedPublication.of(14).files().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".md"))
                .map(file -> new String(file.getValue(), StandardCharsets.UTF_8).split("\\s+").length)
                .map(Long::valueOf)
                .sorted()
                .toList();

        assertThat(words.get(0)).isLessThan(120);
        assertThat(words.get(words.size() - 1)).isGreaterThan(2000);
        assertThat(words.get(words.size() / 2)).isLessThan(900);
    }

    @Test
    void titlesOfTheIssueWithLongTitlesHaveTwentyWords() {
        String titles = GeneratedPublication.of(15).files().entrySet().stream()
                .filter(file ->
                        file.getKey().contains("/feature-") && file.getKey().endsWith(".md"))
                .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
                .flatMap(String::lines)
                .filter(line -> line.startsWith("title: "))
                .collect(Collectors.joining("\n"));

        assertThat(titles.lines()).isNotEmpty().allMatch(title -> title.length() > 30);
    }
}
