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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
            sizes="(min-width: 46rem) 44rem, 100vw">\
            """);
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
        byte[] whole = Files.readAllBytes(kept);
        Files.writeString(kept, "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb\na");
        SortedMap<String, byte[]> second = build(pictures());
        assertThat(second.values()).anyMatch(bytes -> bytes.length == 1);
        Files.write(kept, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(build(pictures()).entrySet())
                .allSatisfy(file -> assertThat(file.getValue()).isEqualTo(first.get(file.getKey())));
    }

    /** A picture with a note of how it is to be turned: an APP1 segment with a directory of one entry. */
    private static byte[] turned(byte[] jpeg, int orientation) {
        byte[] note = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.writeBytes(note);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    /** Red above and blue below on the left, white on the right. */
    private static byte[] landscape() {
        BufferedImage image = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 1200 * 800; i++) {
            image.setRGB(i % 1200, i / 1200, i % 1200 >= 600 ? 0xFFFFFF : i / 1200 < 400 ? 0xFF0000 : 0x0000FF);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static String corners(byte[] jpeg) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg));
        int right = image.getWidth() - 20;
        int bottom = image.getHeight() - 20;
        return image.getWidth() + "x" + image.getHeight() + " " + colour(image.getRGB(20, 20))
                + colour(image.getRGB(right, 20)) + " " + colour(image.getRGB(20, bottom))
                + colour(image.getRGB(right, bottom));
    }

    private static String colour(int rgb) {
        boolean red = (rgb >> 16 & 0xFF) > 127;
        boolean blue = (rgb & 0xFF) > 127;
        return red && blue ? "W" : red ? "R" : blue ? "B" : "?";
    }

    @ParameterizedTest
    @CsvSource({
        "1, 480x320 RW BW",
        "2, 480x320 WR WB",
        "3, 480x320 WB WR",
        "4, 480x320 BW RW",
        "5, 480x720 RB WW",
        "6, 480x720 BR WW",
        "7, 480x720 WW BR",
        "8, 480x720 WW RB"
    })
    void aSmallerVersionStandsAsTheCameraWasHeld(int orientation, String corners) throws IOException {
        SortedMap<String, byte[]> files = build(Map.of(MEDIA + "hall.jpg", turned(landscape(), orientation)));
        assertThat(corners(file(files, MEDIA + "hall-480w.jpg"))).isEqualTo(corners);
        Element picture = Jsoup.parse(
                        new String(file(files, "en/issues/2025-06/letter/index.html"), StandardCharsets.UTF_8))
                .select(".text figure img")
                .get(0);
        assertThat(picture.attr("width") + "x" + picture.attr("height"))
                .isEqualTo(orientation < 5 ? "1200x800" : "800x1200");
    }
}
