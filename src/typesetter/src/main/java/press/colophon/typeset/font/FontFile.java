package press.colophon.typeset.font;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.typeset.font.Fonts.Declaration;

/** Opens a font file: finds its tables, says what is wrong with it, reads what every face needs. */
final class FontFile {
    private static final long TRUETYPE = 0x00010000L;
    private static final int POSTSCRIPT_NAME = 6;

    /** Where the table directory's records begin, and how long each is. */
    private static final int DIRECTORY = 12;

    private static final int RECORD = 16;

    /** OpenType 1.9, "Required tables" and "Tables related to TrueType outlines". */
    private static final List<String> REQUIRED = List.of("head", "hhea", "maxp", "hmtx", "cmap", "loca", "glyf");

    private FontFile() {}

    static Optional<Face> open(Declaration declaration, Diagnostics diagnostics) {
        Table file = Table.of(declaration.program().buffer());
        Optional<Diagnostic> foreign = foreignFormat(declaration, file);
        if (foreign.isPresent()) {
            diagnostics.add(foreign.get());
            return Optional.empty();
        }
        Map<String, Table> tables = tables(file);
        CharacterMap characters =
                CharacterMap.read(table(tables, "cmap"), table(tables, "maxp").u16(4));
        Optional<String> damage = damage(file, tables, characters);
        if (damage.isPresent()) {
            diagnostics.add(Diagnostic.error("damaged-font", declaration.origin(), damage.get())
                    .withHint("replace the file by a sound copy"));
            return Optional.empty();
        }
        altered(file)
                .ifPresent(tag -> diagnostics.add(Diagnostic.warning(
                                "altered-font",
                                declaration.origin(),
                                "the font's table " + tag + " was altered: its checksum is wrong")
                        .withHint("replace the file by a sound copy")));
        if (tables.containsKey("fvar")) {
            diagnostics.add(Diagnostic.warning(
                            "variable-font", declaration.origin(), "a variable font: only its default instance is used")
                    .withHint("declare a static file for each weight"));
        }
        return Optional.of(face(declaration, tables, characters));
    }

    private static Face face(Declaration declaration, Map<String, Table> tables, CharacterMap characters) {
        String name = postScriptName(table(tables, "name"));
        return new Face(name.isEmpty() ? declaration.family() : name, characters, tables, declaration.program());
    }

    private static Optional<Diagnostic> foreignFormat(Declaration declaration, Table file) {
        if (file.u32(0) == TRUETYPE) {
            return Optional.empty();
        }
        String message = switch (file.tag(0)) {
            case "true" -> "";
            case "OTTO" -> "a font with PostScript outlines (CFF)";
            case "ttcf" -> "a font collection";
            case "wOFF", "wOF2" -> "a compressed web font";
            default -> "not a font";
        };
        return message.isEmpty()
                ? Optional.empty()
                : Optional.of(Diagnostic.error("unusable-font", declaration.origin(), message)
                        .withHint("use a single font file with TrueType outlines (.ttf)"));
    }

    private static Map<String, Table> tables(Table file) {
        Map<String, Table> tables = new LinkedHashMap<>();
        int count = file.fitting(file.u16(4), DIRECTORY, RECORD);
        for (int i = 0; i < count; i++) {
            int record = DIRECTORY + RECORD * i;
            tables.put(file.tag(record), file.part(file.u32(record + 8), file.u32(record + 12)));
        }
        return tables;
    }

    /** What makes the file useless, if anything: a table that is missing or cut off, or one that says nothing. */
    private static Optional<String> damage(Table file, Map<String, Table> tables, CharacterMap characters) {
        Optional<String> missing = REQUIRED.stream()
                .filter(tag -> table(tables, tag).isEmpty())
                .findFirst()
                .or(() -> cutOff(file))
                .map(tag -> "a damaged font: its table " + tag + " is missing or cut off");
        if (missing.isPresent()) {
            return missing;
        }
        // The range of unitsPerEm: OpenType 1.9, "head".
        int em = table(tables, "head").u16(18);
        if (em < 16 || em > 16_384) {
            return Optional.of("a damaged font: " + em + " units to the em");
        }
        return characters.isEmpty()
                ? Optional.of("a font without a Unicode character map that could be read")
                : Optional.empty();
    }

    /** The first table that reaches beyond the end of the file. */
    private static Optional<String> cutOff(Table file) {
        return records(file)
                .filter(record -> file.u32(record + 8) + file.u32(record + 12) > file.length())
                .mapToObj(file::tag)
                .findFirst();
    }

    /**
     * The first table whose bytes do not add up to the sum that the directory states (OpenType 1.9, "Calculating checksums").
     * The sum of head is left out: it depends on the file as a whole.
     */
    private static Optional<String> altered(Table file) {
        return records(file)
                .filter(record -> !file.tag(record).equals("head"))
                .filter(record ->
                        file.part(file.u32(record + 8), file.u32(record + 12)).sum() != file.u32(record + 4))
                .mapToObj(file::tag)
                .findFirst();
    }

    private static IntStream records(Table file) {
        return IntStream.range(0, file.fitting(file.u16(4), DIRECTORY, RECORD)).map(i -> DIRECTORY + RECORD * i);
    }

    private static Table table(Map<String, Table> tables, String tag) {
        return tables.getOrDefault(tag, Table.EMPTY);
    }

    /** Name 6 in the Windows (UTF-16) or Macintosh (one byte a letter) encoding: it is ASCII in either. */
    private static String postScriptName(Table names) {
        int count = names.fitting(names.u16(2), 6, 12);
        for (int i = 0; i < count; i++) {
            int record = 6 + 12 * i;
            if (names.u16(record + 6) == POSTSCRIPT_NAME) {
                boolean wide = names.u16(record) != 1;
                String name = names.text(
                        names.u16(4) + names.u16(record + 10),
                        names.u16(record + 8),
                        wide ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1);
                return name.codePoints()
                        .filter(c -> c > ' ' && c < 0x7F)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return "";
    }
}
