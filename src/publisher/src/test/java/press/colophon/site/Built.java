package press.colophon.site;

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
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.Resources;
import press.colophon.edition.Staging;
import press.colophon.template.Theme;

/** A website that was built from a small publication, by the paths of its files. */
record Built(Outcome<Site.Summary> outcome, SortedMap<String, String> files) {
    static final String PDF = "en/issues/2025-06/mini-2025-06-en.pdf";
    static final Theme JOURNAL =
            Theme.find(Path.of("../../templates"), "journal").orElseThrow();
    private static final Map<String, String> PICTURES = Map.of(
            "issues/2025-06/media/cover.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 216 291\" width=\"216mm\" height=\"291mm\"/>",
            "issues/2025-06/media/chart.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 300 200\"><script>alert(1)</script><path"
                    + " onclick=\"x()\" d=\"M0 0\"/></svg>");
    private static final Resources CONTENT =
            path -> Optional.ofNullable(PICTURES.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8));

    static Built of(MiniPublication mini, Path directory) throws IOException {
        return of(mini, JOURNAL, directory);
    }

    static Built of(MiniPublication mini, Theme theme, Path directory) throws IOException {
        try (Staging staging = Staging.open(directory.resolve("out"), directory.resolve("work"))) {
            Outcome<Site.Summary> outcome =
                    Site.build(new SiteInput(mini.publication(), CONTENT, theme, Set.of(PDF)), staging);
            SortedMap<String, String> files = new TreeMap<>();
            staging.edition()
                    .files()
                    .keySet()
                    .forEach(path -> files.put(path, new String(staging.read(path), StandardCharsets.UTF_8)));
            return new Built(outcome, files);
        }
    }

    Document page(String path) {
        return Jsoup.parse(files.getOrDefault("site/" + path, ""));
    }

    String outline(String path) {
        return Outline.of(page(path));
    }
}
