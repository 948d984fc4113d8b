package press.colophon.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Severity;
import press.colophon.diagnostics.Source;

/**
 * What a build remembers of a printed edition that it made. The files themselves stand in the output directory.
 *
 * @param read digests of the resources that it was made of; an empty one for a resource that was not there
 * @param files digests of the files that it came to, by path below the output directory
 * @param found what was reported of it
 */
record KeptEdition(
        SortedMap<String, String> read,
        SortedMap<String, String> files,
        int pages,
        String quality,
        List<Diagnostic> found) {

    KeptEdition {
        read = Collections.unmodifiableSortedMap(new TreeMap<>(read));
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        found = List.copyOf(found);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, read);
            write(out, files);
            out.writeInt(pages);
            write(out, quality);
            out.writeInt(found.size());
            for (Diagnostic diagnostic : found) {
                write(out, diagnostic);
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, SortedMap<String, String> digests) throws IOException {
        out.writeInt(digests.size());
        for (Map.Entry<String, String> entry : digests.entrySet()) {
            write(out, entry.getKey());
            write(out, entry.getValue());
        }
    }

    private static void write(DataOutputStream out, Diagnostic diagnostic) throws IOException {
        write(out, diagnostic.severity().name());
        write(out, diagnostic.code());
        write(out, diagnostic.span().source().path());
        write(out, diagnostic.span().source().text());
        out.writeInt(diagnostic.span().start());
        out.writeInt(diagnostic.span().end());
        write(out, diagnostic.message());
        out.writeBoolean(diagnostic.hint().isPresent());
        write(out, diagnostic.hint().orElse(""));
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** What {@link #bytes} wrote. */
    static KeptEdition of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            SortedMap<String, String> read = digests(in);
            SortedMap<String, String> files = digests(in);
            int pages = in.readInt();
            String quality = text(in);
            List<Diagnostic> found = new ArrayList<>();
            Map<String, Source> sources = new HashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                found.add(diagnostic(in, sources));
            }
            return new KeptEdition(read, files, pages, quality, found);
        } catch (IOException anotherForm) {
            throw new UncheckedIOException(anotherForm);
        }
    }

    private static SortedMap<String, String> digests(DataInputStream in) throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            digests.put(text(in), text(in));
        }
        return digests;
    }

    private static Diagnostic diagnostic(DataInputStream in, Map<String, Source> sources) throws IOException {
        Severity severity = Severity.valueOf(text(in));
        String code = text(in);
        String path = text(in);
        String text = text(in);
        Source source = sources.computeIfAbsent(path + "\n" + text, key -> Source.of(path, text));
        int start = in.readInt();
        int end = in.readInt();
        String message = text(in);
        boolean hinted = in.readBoolean();
        String hint = text(in);
        return new Diagnostic(
                severity, code, source.span(start, end), message, hinted ? Optional.of(hint) : Optional.empty());
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
