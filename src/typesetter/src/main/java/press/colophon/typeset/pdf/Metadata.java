package press.colophon.typeset.pdf;

import com.lowagie.text.pdf.PdfDictionary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.graphics.Bytes;

/**
 * What a file says of itself, twice and in step: the information dictionary (ISO 32000-1, 14.3.3) and the XMP packet (14.3.2,
 * ISO 16684-1).
 *
 * @param info the information dictionary
 * @param xmp the packet
 */
record Metadata(PdfDictionary info, Bytes xmp) {
    private static final String PRODUCER = "Colophon";

    /**
     * @param standard name of the resource with what the standard of the file adds to the packet
     * @param accessible whether the file may say that it is PDF/UA-1
     */
    static Metadata of(DisplayList.Description description, String standard, boolean accessible) {
        return new Metadata(info(description), Bytes.of(packet(description, standard, accessible)));
    }

    private static PdfDictionary info(DisplayList.Description description) {
        PdfDictionary info = new PdfDictionary();
        Map<String, String> texts = new TreeMap<>(Map.of(
                "Title", description.title(),
                "Author", description.author(),
                "Subject", description.subject(),
                "Keywords", keywords(description),
                "Creator", PRODUCER,
                "Producer", PRODUCER));
        texts.values().removeIf(String::isEmpty);
        texts.forEach((key, text) -> info.put(Cos.name(key), Cos.text(text)));
        info.put(Cos.name("CreationDate"), Cos.date(description.created()));
        info.put(Cos.name("ModDate"), Cos.date(description.created()));
        return info;
    }

    private static byte[] packet(DisplayList.Description description, String standard, boolean accessible) {
        Map<String, String> values = Map.of(
                "title", description.title(),
                "language", description.language(),
                "author", description.author(),
                "subject", description.subject(),
                "keywords", keywords(description),
                "producer", PRODUCER,
                "created", description.created().truncatedTo(ChronoUnit.SECONDS).toString(),
                "accessible", accessible ? "1" : "",
                "uuid", Identity.uuid());
        return resource("common.xmp")
                .replace("{standard}", resource(standard).strip())
                .lines()
                .filter(line -> values.entrySet().stream()
                        .noneMatch(value -> value.getValue().isEmpty() && line.contains(place(value.getKey()))))
                .map(line -> fill(line, values))
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String fill(String line, Map<String, String> values) {
        String filled = line;
        for (Map.Entry<String, String> value : new TreeMap<>(values).entrySet()) {
            filled = filled.replace(place(value.getKey()), escaped(value.getValue()));
        }
        return filled;
    }

    private static String place(String name) {
        return "{" + name + "}";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String keywords(DisplayList.Description description) {
        return String.join(", ", description.keywords());
    }

    private static String resource(String name) {
        try (InputStream in = Metadata.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
