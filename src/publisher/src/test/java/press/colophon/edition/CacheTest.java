package press.colophon.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {
    @TempDir
    Path directory;

    private final List<String> made = new ArrayList<>();

    private String get(Cache cache, String source) {
        byte[] bytes = cache.get(source.getBytes(StandardCharsets.UTF_8), "upper-1", () -> {
            made.add(source);
            return source.toUpperCase(java.util.Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        });
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void whatWasMadeIsNotMadeAgain() {
        assertThat(get(new Cache(directory), "a")).isEqualTo("A");
        assertThat(get(new Cache(directory), "a")).isEqualTo("A");
        assertThat(made).containsExactly("a");
    }

    @Test
    void aDamagedEntryIsMadeAgain() throws IOException {
        for (byte[] damage : List.of(new byte[0], new byte[3], new byte[100])) {
            get(new Cache(directory), "abc");
            Files.write(entry(), damage);
            assertThat(get(new Cache(directory), "abc")).isEqualTo("ABC");
        }
        byte[] whole = Files.readAllBytes(entry());
        Files.write(entry(), java.util.Arrays.copyOf(whole, whole.length - 1));
        assertThat(get(new Cache(directory), "abc")).isEqualTo("ABC");
        assertThat(made).hasSize(5);
    }

    private Path entry() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.findFirst().orElseThrow();
        }
    }

    @Test
    void whatWasNotUsedForLongestGoesFirst() throws IOException {
        for (String source : List.of("a", "b", "c", "d", "a", "e")) {
            build(source);
        }
        made.clear();

        assertThat(Files.readAllLines(directory.resolve("order"))).hasSize(3);
        build("e", "a", "d");
        assertThat(made).isEmpty();
        build("b", "c");
        assertThat(made).containsExactly("b", "c");
    }

    /** A build in a cache with room for three entries of a digest, a line end and a letter. */
    private void build(String... sources) throws IOException {
        Cache cache = new Cache(directory, 3L * (Digest.LENGTH + 2));
        for (String source : sources) {
            get(cache, source);
        }
        cache.close();
    }

    @Test
    void whatAKilledBuildLeftIsAmongTheFirstToGo() throws IOException {
        build("a", "b");
        Files.write(directory.resolve("0123.part"), new byte[100]);
        build("a");

        assertThat(directory.resolve("0123.part")).doesNotExist();
    }

    @Test
    void aCacheThatSomebodyDeletedIsMadeAnew() throws IOException {
        build("a");
        DirectoryTree.delete(directory);
        build("a");
        assertThat(made).containsExactly("a", "a");
    }
}
