package press.colophon.typeset.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.Source;
import press.colophon.typeset.graphics.Bytes;

/** The fonts of the journal theme, for tests of every stage. */
public final class ThemeFonts {
    /** File name, family, weight and slope of every font of the theme. */
    private static final List<Entry> ENTRIES = List.of(
            new Entry("SourceSerif4-Regular", "Source Serif 4", 400, false),
            new Entry("SourceSerif4-Italic", "Source Serif 4", 400, true),
            new Entry("SourceSerif4-SemiBold", "Source Serif 4", 600, false),
            new Entry("SourceSerif4-Bold", "Source Serif 4", 700, false),
            new Entry("SourceSerif4-BoldItalic", "Source Serif 4", 700, true),
            new Entry("NotoSerifSC-Regular", "Noto Serif SC", 400, false),
            new Entry("NotoSerifSC-Bold", "Noto Serif SC", 700, false),
            new Entry("SourceSans3-Regular", "Source Sans 3", 400, false),
            new Entry("SourceSans3-Italic", "Source Sans 3", 400, true),
            new Entry("SourceSans3-SemiBold", "Source Sans 3", 600, false),
            new Entry("SourceSans3-Bold", "Source Sans 3", 700, false),
            new Entry("NotoSansSC-Regular", "Noto Sans SC", 400, false),
            new Entry("NotoSansSC-Bold", "Noto Sans SC", 700, false));

    private static final Fonts ALL = openAll();

    private ThemeFonts() {}

    /** Every font of the theme. */
    public static Fonts all() {
        return ALL;
    }

    /** English text: Source Serif 4, then Noto Serif SC. */
    public static FontStack serif() {
        return ALL.stack(List.of("Source Serif 4", "Noto Serif SC"), 400, false);
    }

    /** The face with this PostScript name. */
    public static Face face(String name) {
        Entry entry = ENTRIES.stream()
                .filter(candidate -> candidate.file.equals(name))
                .findFirst()
                .orElseThrow();
        return ALL.stack(List.of(entry.family), entry.weight, entry.italic)
                .faces()
                .get(0);
    }

    static List<String> names() {
        return ENTRIES.stream().map(Entry::file).toList();
    }

    static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(folder().resolve(name + ".ttf"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens these bytes as the only declared face. */
    static Outcome<Fonts> open(byte[] program) {
        return Fonts.open(List.of(new Fonts.Declaration(
                "Test",
                400,
                false,
                Bytes.of(program),
                Source.withoutText("fonts.css").whole())));
    }

    /** The theme's folder, seen from a module or from the root of the repository. */
    static Path folder() {
        Path here = Path.of("").toAbsolutePath();
        for (Path at = here; at != null; at = at.getParent()) {
            Path folder = at.resolve("templates/journal/fonts");
            if (Files.isDirectory(folder)) {
                return folder;
            }
        }
        throw new IllegalStateException("no templates/journal/fonts above " + here);
    }

    private static Fonts openAll() {
        Outcome<Fonts> fonts =
                Fonts.open(ENTRIES.stream().map(Entry::declaration).toList());
        if (!fonts.diagnostics().isEmpty()) {
            throw new AssertionError(
                    fonts.diagnostics().stream().map(Diagnostic::toString).toList());
        }
        return fonts.value();
    }

    private record Entry(String file, String family, int weight, boolean italic) {
        Fonts.Declaration declaration() {
            return new Fonts.Declaration(
                    family,
                    weight,
                    italic,
                    Bytes.of(bytes(file)),
                    Source.withoutText("fonts.css").whole());
        }
    }
}
