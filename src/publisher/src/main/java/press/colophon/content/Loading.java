package press.colophon.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.Source;
import press.colophon.diagnostics.SourceSpan;

/** One run of the loader: the files and what there is to say about them. */
record Loading(ContentFiles files, NavigableSet<String> paths, Diagnostics diagnostics) {
    static Loading of(ContentFiles files) {
        return new Loading(files, files.paths(), new Diagnostics());
    }

    /** The same files, with diagnostics of their own: for one thread of several. */
    Loading apart() {
        return new Loading(files, paths, new Diagnostics());
    }

    /** The paths in a directory itself, not those further down. */
    Set<String> in(String directory) {
        // '0' is the character behind '/'
        return paths.subSet(directory + "/", directory + "0").stream()
                .filter(path -> Paths.directory(path).equals(directory))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The name of a file in diagnostics. */
    String display(String path) {
        return files.name() + "/" + path;
    }

    /** A file as YAML, checked against its schema; what is wrong with it is reported. */
    Optional<Yaml> yaml(String path, String schema) {
        Optional<Yaml> yaml = source(path).flatMap(source -> YamlParser.parse(source, diagnostics));
        yaml.ifPresent(value -> JsonSchema.of(schema).check(value, diagnostics));
        return yaml;
    }

    /** What decoders put in the place of bytes they cannot read. */
    private static final char REPLACEMENT = '\uFFFD';

    /** U+FFFE and U+FFFF are no characters (Unicode 16, 23.7). */
    private static final char FIRST_NONCHARACTER = '\uFFFE';

    /** The text of a file; empty and reported if it has none. */
    Optional<Source> source(String path) {
        Source nameless = Source.withoutText(display(path));
        if (!paths.contains(path)) {
            String message = "there is no file " + display(path);
            diagnostics.add(Problem.MISSING_FILE.at(nameless.whole(), message));
            return Optional.empty();
        }
        try {
            return decode(path, files.read(path));
        } catch (IOException e) {
            diagnostics.add(
                    Problem.UNREADABLE_FILE.at(nameless.whole(), "this file cannot be read: " + e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Source> decode(String path, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            Source source =
                    Source.of(display(path), normalized(decoder.decode(in).toString()));
            if (source.text().isBlank()) {
                diagnostics.add(Problem.EMPTY_FILE.at(source.whole(), "this file is empty"));
                return Optional.empty();
            }
            reportBadCharacters(source);
            reportSubstitutes(source);
            return Optional.of(source);
        } catch (CharacterCodingException e) {
            reportEncoding(path, bytes, in.position());
            return Optional.empty();
        }
    }

    /** Without a byte order mark and with line feeds alone, as if the file had been saved so. */
    private static String normalized(String text) {
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return withoutMark.indexOf('\r') < 0 ? withoutMark : withoutMark.replaceAll("\r\n?", "\n");
    }

    /** The first one of a file: where there is one, there are often hundreds. */
    private void reportBadCharacters(Source source) {
        char[] text = source.text().toCharArray(); // every one of them is looked at
        int bad = 0;
        while (bad < text.length && !isBad(text[bad])) {
            bad++;
        }
        if (bad < text.length) {
            String number = String.format(Locale.ROOT, "U+%04X", (int) text[bad]);
            diagnostics.add(Problem.BAD_CHARACTER
                    .at(source.span(bad, bad + 1), "the character " + number + " here is none of a text")
                    .withHint("type what should stand here again"));
        }
    }

    /** Each of them once. */
    private void reportSubstitutes(Source source) {
        String text = source.text();
        Set<Integer> told = new LinkedHashSet<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int codePoint = c >= Ideographs.FIRST ? text.codePointAt(i) : c;
            if (codePoint >= Ideographs.FIRST && Ideographs.isSubstitute(codePoint) && told.add(codePoint)) {
                SourceSpan span = source.span(i, i + Character.charCount(codePoint));
                String name = Ideographs.name(codePoint);
                Diagnostic found = Problem.COMPATIBILITY_CHARACTER.at(
                        span, name + " is no character of a text, though it looks like one");
                diagnostics.add(found.withHint("write "
                        + Ideographs.meant(codePoint)
                                .map(meant -> Ideographs.name(meant.codePointAt(0)))
                                .orElse("the ideograph itself")));
            }
        }
    }

    private static boolean isBad(char c) {
        boolean ascii = c >= ' ' && c <= '~'; // almost every one
        return !ascii
                && ((Character.isISOControl(c) && c != '\n' && c != '\t')
                        || c == REPLACEMENT
                        || c >= FIRST_NONCHARACTER);
    }

    /** Shows the file as far as it is UTF-8. */
    private void reportEncoding(String path, byte[] bytes, int malformed) {
        String before = normalized(new String(bytes, 0, malformed, StandardCharsets.UTF_8));
        Source source = Source.of(display(path), before);
        String octet = String.format(Locale.ROOT, "%02X", bytes[malformed]);
        diagnostics.add(Problem.NOT_UTF_8
                .at(source.span(before.length(), before.length()), "the byte " + octet + " here is not UTF-8")
                .withHint("save the file in UTF-8"));
    }
}
