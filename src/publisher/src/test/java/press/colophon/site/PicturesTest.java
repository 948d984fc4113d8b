package press.colophon.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.colophon.edition.Staging;
import press.colophon.template.Theme;

class PicturesTest {
    private static final Theme JOURNAL =
            Theme.find(Path.of("../../templates"), "journal").orElseThrow();
    private static final String MEDIA = "issues/2025-06/media/";

    @TempDir
    Path directory;

    private SortedMap<String, byte[]> build(Map<String, byte[]> pictures) throws IOException {
        MiniPublication mini = new MiniPublication().with("letter.en", """
                        ![Hall](../media/hall.jpg "The hall")

                        ![Small](../media/small.png)

                        ![Grey](../media/grey.png)
                        """);
        try (Staging staging = Staging.open(directory.resolve("out"), directory.resolve("work"))) {
            Site.build(
                    new SiteInput(
                            mini.publication(), path -> Optional.ofNullable(pictures.get(path)), JOURNAL, Set.of()),
                    staging);
            SortedMap<String, byte[]> files = new TreeMap<>();
            staging.edition().files().keySet().forEach(path -> files.put(path, staging.read(path)));
            return files;
        }
    }

    private static byte[] file(SortedMap<String, byte[]> files, String path) {
        return Optional.ofNullable(files.get("site/" + path)).orElseThrow(() -> new AssertionError(path));
    }

    private static Map<String, byte[]> pictures() {
        return Map.of(
                MEDIA + "hall.jpg", picture(1200, 800, BufferedImage.TYPE_INT_RGB, "jpg"),
                MEDIA + "small.png", picture(300, 200, BufferedImage.TYPE_INT_ARGB, "png"),
                MEDIA + "grey.png", picture(2000, 500, BufferedImage.TYPE_BYTE_GRAY, "png"));
    }

    private static byte[] picture(int width, int height, int type, String format) {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, 0xFF000000 | ((i * 2654435) & 0xFFFFFF));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    @Test
    void aPictureComesInTheWidthsThatAreSmallerThanIt() throws IOException {
        SortedMap<String, byte[]> files = build(pictures());
        assertThat(files.keySet().stream().filter(path -> path.startsWith("site/" + MEDIA)))
                .containsExactly(
                        "site/" + MEDIA + "grey-1600w.png",
                        "site/" + MEDIA + "grey-480w.png",
                        "site/" + MEDIA + "grey-960w.png",
                        "site/" + MEDIA + "grey.png",
                        "site/" + MEDIA + "hall-480w.jpg",
                        "site/" + MEDIA + "hall-960w.jpg",
                        "site/" + MEDIA + "hall.jpg",
                        "site/" + MEDIA + "small.png");
        BufferedImage scaled = ImageIO.read(new ByteArrayInputStream(file(files, MEDIA + "hall-480w.jpg")));
        assertThat(scaled.getWidth() + "x" + scaled.getHeight()).isEqualTo("480x320");
        assertThat(file(files, MEDIA + "hall-480w.jpg").length).isLessThan(file(files, MEDIA + "hall.jpg").length / 3);
    }

    @Test
    void aPageOffersAllWidthsAndLeadsToTheWholePicture() throws IOException {
        byte[] page = file(build(pictures()), "en/issues/2025-06/letter/index.html");
        Element figure = Jsoup.parse(new String(page, StandardCharsets.UTF_8))
                .select(".text figure")
                .get(0);
        assertThat(figure.select("a.full-size").attr("href")).isEqualTo("../../../../issues/2025-06/media/hall.jpg");
        assertThat(figure.select("a.full-size > img").outerHtml()).isEqualTo("""
                        <img src="../../../../issues/2025-06/media/hall.jpg" alt="Hall" width="1200" height="800" \
                        srcset="../../../../issues/2025-06/media/hall-480w.jpg 480w, \
                        ../../../../issues/2025-06/media/hall-960w.jpg 960w, \
                        ../../../../issues/2025-06/media/hall.jpg 1200w" loading="lazy" \
                        sizes="(min-width: 46rem) 44rem, 100vw">""");
    }

    @Test
    void whatWasScaledOnceIsNotScaledAgain() throws IOException {
        SortedMap<String, byte[]> first = build(pictures());
        Path kept;
        try (Stream<Path> cache = Files.list(directory.resolve("work/cache"))) {
            kept = cache.filter(file -> Files.exists(file) && file.toString().endsWith("480"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
        Files.write(kept, new byte[] {1});
        SortedMap<String, byte[]> second = build(pictures());
        assertThat(second.values()).anyMatch(bytes -> bytes.length == 1);
        Files.delete(kept);
        assertThat(build(pictures()).entrySet())
                .allSatisfy(file -> assertThat(file.getValue()).isEqualTo(first.get(file.getKey())));
    }
}
