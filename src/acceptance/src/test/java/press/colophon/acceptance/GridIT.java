package press.colophon.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The baseline grid of the sample, as another library reads it off the finished pages (typography §0.8, §6 Q13). */
class GridIT {
    /** Baselines count as one when they differ by less: 0.05 pt. */
    private static final double TOLERANCE = 0.05;

    /** A page with fewer lines of running text is one of lists, such as that of the committee, which has no grid. */
    private static final int TEXT = 12;

    /** A line of running text and where it stands; {@code baseline} in points below the top of the page. */
    private record Line(int page, double baseline, String text) {}

    @ParameterizedTest
    @CsvSource({"en, 13.5", "zh, 15"})
    void everyLineOfRunningTextStandsOnOneGridAcrossColumnsAndFacingPages(String language, double step)
            throws IOException {
        List<Line> lines = runningText(Sample.published().pdf(language));
        double origin = lines.get(lines.size() / 2).baseline();

        assertThat(lines).hasSizeGreaterThan(700);
        assertThat(lines)
                .filteredOn(line -> Math.abs(Math.IEEEremainder(line.baseline() - origin, step)) > TOLERANCE)
                .isEmpty();
    }

    /** The build's own report says the same, and that hardly a figure leaves its text. */
    @ParameterizedTest
    @CsvSource({"en", "zh"})
    void theQualityReportFindsNoLineOffTheGridAndEveryFigureNearItsText(String language) throws IOException {
        String report = Files.readString(
                Path.of(Sample.published().press(language).toString().replace("-press.pdf", "-quality.txt")),
                StandardCharsets.UTF_8);

        assertThat(report)
                .containsPattern("Q13 lines of running text +[1-9]\\d{3}\\n +Q13 lines of it off the grid +0 +≤ 0\\n")
                .containsPattern("Q18 furthest figure, in pages +[01] ");
    }

    /** Glyphs in the face and size that the two columns of articles are set in, line by line. */
    private static List<Line> runningText(Path pdf) throws IOException {
        Glyphs glyphs = new Glyphs();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            glyphs.writeText(document, new StringWriter());
        }
        String body = glyphs.count.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        Map<Integer, List<Line>> pages = new TreeMap<>();
        glyphs.lines.getOrDefault(body, Map.of()).forEach((place, text) -> {
            int page = Integer.parseInt(place.substring(0, place.indexOf(' ')));
            double baseline = Double.parseDouble(place.substring(place.indexOf(' ') + 1));
            pages.computeIfAbsent(page, unknown -> new ArrayList<>()).add(new Line(page, baseline, text.toString()));
        });
        return pages.values().stream()
                .filter(page -> page.size() >= TEXT)
                .flatMap(List::stream)
                .toList();
    }

    /** Gathers text by its face and size, then by page and baseline. */
    private static final class Glyphs extends PDFTextStripper {
        private final Map<String, Integer> count = new TreeMap<>();
        private final Map<String, Map<String, StringBuilder>> lines = new TreeMap<>();

        @Override
        protected void processTextPosition(TextPosition glyph) {
            String face = glyph.getFont().getName().replaceFirst("^[A-Z]{6}\\+", "") + " " + glyph.getFontSizeInPt();
            String place = getCurrentPageNo() + " "
                    + (glyph.getPageHeight() - glyph.getTextMatrix().getTranslateY());
            count.merge(face, 1, Integer::sum);
            lines.computeIfAbsent(face, unknown -> new LinkedHashMap<>())
                    .computeIfAbsent(place, unknown -> new StringBuilder())
                    .append(glyph.getUnicode());
        }
    }
}
