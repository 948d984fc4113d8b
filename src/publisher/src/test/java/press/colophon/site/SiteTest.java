package press.colophon.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.Resources;
import press.colophon.edition.Staging;
import press.colophon.template.Theme;

class SiteTest {
    private static final Theme JOURNAL =
            Theme.find(Path.of("../../templates"), "journal").orElseThrow();
    private static final String PDF = "en/issues/2025-06/mini-2025-06-en.pdf";
    private static final Map<String, String> PICTURES = Map.of(
            "issues/2025-06/media/cover.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 216 291\" width=\"216mm\" height=\"291mm\"/>",
            "issues/2025-06/media/chart.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 300 200\"><script>alert(1)</script><path"
                    + " onclick=\"x()\" d=\"M0 0\"/></svg>");
    private static final Resources CONTENT =
            path -> Optional.ofNullable(PICTURES.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path directory;

    private record Built(Outcome<Site.Summary> outcome, SortedMap<String, String> files) {
        Document page(String path) {
            return Jsoup.parse(files.getOrDefault("site/" + path, ""));
        }

        String outline(String path) {
            return Outline.of(page(path));
        }
    }

    private Built build(MiniPublication mini) throws IOException {
        try (Staging staging = Staging.open(directory.resolve("out"), directory.resolve("work"))) {
            Outcome<Site.Summary> outcome =
                    Site.build(new SiteInput(mini.publication(), CONTENT, JOURNAL, Set.of(PDF)), staging);
            SortedMap<String, String> files = new TreeMap<>();
            staging.edition()
                    .files()
                    .keySet()
                    .forEach(path -> files.put(path, new String(staging.read(path), StandardCharsets.UTF_8)));
            return new Built(outcome, files);
        }
    }

    @Test
    void everyPageIsThere() throws IOException {
        Built built = build(new MiniPublication());
        assertThat(built.outcome().diagnostics())
                .extracting(Diagnostic::headline)
                .containsExactly(
                        "issues/2025-06/media/chart.svg:1:1: warning[unsafe-svg]: taken out of the drawing: <script>,"
                                + " onclick; export it as plain SVG, without scripts and with all pictures embedded");
        assertThat(built.files().keySet().stream().filter(path -> !path.startsWith("site/assets/")))
                .containsExactly(
                        "site/404.html",
                        "site/en/404.html",
                        "site/en/about/index.html",
                        "site/en/index.html",
                        "site/en/issues/2025-06/index.html",
                        "site/en/issues/2025-06/letter/index.html",
                        "site/en/issues/2025-06/report/index.html",
                        "site/en/issues/2025-06/speech/index.html",
                        "site/en/issues/2025-06/standards/index.html",
                        "site/en/issues/2025-06/webinar/index.html",
                        "site/en/sections/scene/index.html",
                        "site/en/sections/vision/index.html",
                        "site/index.html",
                        "site/issues/2025-06/media/chart.svg",
                        "site/issues/2025-06/media/cover.svg",
                        "site/robots.txt",
                        "site/sitemap.xml",
                        "site/zh/404.html",
                        "site/zh/about/index.html",
                        "site/zh/index.html",
                        "site/zh/issues/2025-06/index.html",
                        "site/zh/issues/2025-06/letter/index.html",
                        "site/zh/issues/2025-06/report/index.html",
                        "site/zh/issues/2025-06/speech/index.html",
                        "site/zh/issues/2025-06/standards/index.html",
                        "site/zh/issues/2025-06/webinar/index.html",
                        "site/zh/sections/scene/index.html",
                        "site/zh/sections/vision/index.html");
    }
}
