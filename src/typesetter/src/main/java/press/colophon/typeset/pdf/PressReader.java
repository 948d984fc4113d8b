package press.colophon.typeset.pdf;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.graphics.Rect;

/** Reads a press file back, object by object and operator by operator. Stateless. */
public final class PressReader {
    /** What no press file may have in its catalog (ISO 15930-7, 6.9 to 6.22; typography §4.6 P08, P31). */
    private static final List<String> CATALOG =
            List.of("OpenAction", "AA", "AcroForm", "OCProperties", "Perms", "Requirements", "Collection");

    private static final List<String> NAMES = List.of("JavaScript", "EmbeddedFiles", "AlternatePresentations");
    private static final List<String> PAGE = List.of("Rotate", "UserUnit", "ArtBox", "AA", "PresSteps");

    private PressReader() {}

    /**
     * @throws IllegalArgumentException if the bytes are no PDF file
     */
    public static PressContent read(byte[] pdf) {
        try {
            PdfReader reader = new PdfReader(pdf);
            Map<String, PressContent.Font> fonts = new LinkedHashMap<>();
            List<PressContent.Sheet> sheets = new ArrayList<>();
            for (int number = 1; number <= reader.getNumberOfPages(); number++) {
                sheets.add(sheet(reader.getPageN(number), reader.getPageContent(number), fonts));
            }
            return new PressContent(head(reader), entries(reader), sheets, List.copyOf(fonts.values()));
        } catch (IOException damaged) {
            throw new IllegalArgumentException(damaged);
        }
    }

    private static PressContent.Head head(PdfReader reader) throws IOException {
        byte[] metadata = reader.getMetadata();
        PdfArray id = array(reader.getTrailer(), "ID");
        return new PressContent.Head(
                "1." + reader.getPdfVersion(),
                id.size() == 2,
                intents(reader.getCatalog()),
                new TreeMap<>(reader.getInfo()),
                metadata == null ? "" : new String(metadata, StandardCharsets.UTF_8));
    }

    private static List<String> intents(PdfDictionary catalog) throws IOException {
        List<String> intents = new ArrayList<>();
        PdfArray all = array(catalog, "OutputIntents");
        for (int i = 0; i < all.size(); i++) {
            PdfDictionary intent = all.getAsDict(i);
            PdfObject profile = PdfReader.getPdfObject(intent.get(Cos.name("DestOutputProfile")));
            String kind = "no profile";
            if (profile instanceof PRStream stream) {
                byte[] bytes = PdfReader.getStreamBytes(stream);
                kind = new String(bytes, 12, 8, StandardCharsets.US_ASCII).strip() + " " + number(stream, "N", 0);
            }
            intents.add(name(intent, "S") + " " + kind);
        }
        return intents;
    }

    private static List<String> entries(PdfReader reader) {
        PdfDictionary catalog = reader.getCatalog();
        PdfDictionary names =
                Optional.ofNullable(catalog.getAsDict(Cos.name("Names"))).orElseGet(PdfDictionary::new);
        return Stream.of(
                        present(catalog, CATALOG),
                        present(names, NAMES),
                        reader.isEncrypted() ? List.of("Encrypt") : List.<String>of())
                .flatMap(List::stream)
                .toList();
    }

    private static PressContent.Sheet sheet(PdfDictionary page, byte[] content, Map<String, PressContent.Font> fonts) {
        double[] trim = box(page, "TrimBox", box(page, "MediaBox", new double[4]));
        ContentReader reader = new ContentReader(new ContentReader.Origin(trim[0], trim[3]), fonts);
        PdfDictionary resources =
                Optional.ofNullable(page.getAsDict(PdfName.RESOURCES)).orElseGet(PdfDictionary::new);
        reader.read(content, resources);
        PdfDictionary group =
                Optional.ofNullable(page.getAsDict(Cos.name("Group"))).orElseGet(PdfDictionary::new);
        List<String> entries = new ArrayList<>(present(page, PAGE));
        entries.addAll(reader.entries());
        return new PressContent.Sheet(
                new PressContent.Boxes(
                        rect(box(page, "MediaBox", trim), trim),
                        rect(box(page, "BleedBox", box(page, "MediaBox", trim)), trim),
                        rect(trim, trim)),
                entries,
                array(page, "Annots").size(),
                name(group, "CS"),
                reader.painted());
    }

    private static double[] box(PdfDictionary page, String key, double[] otherwise) {
        PdfArray box = array(page, key);
        double[] edges = new double[4];
        for (int i = 0; i < 4 && box.size() == 4; i++) {
            edges[i] = box.getAsNumber(i).doubleValue();
        }
        return box.size() == 4 ? edges : otherwise;
    }

    private static Rect rect(double[] box, double[] trim) {
        return new Rect(
                Length.ofPoints(box[0] - trim[0]),
                Length.ofPoints(trim[3] - box[3]),
                Length.ofPoints(box[2] - box[0]),
                Length.ofPoints(box[3] - box[1]));
    }

    /** Those of the keys that the dictionary has. */
    static List<String> present(PdfDictionary dictionary, List<String> keys) {
        return keys.stream()
                .filter(key -> dictionary.get(Cos.name(key)) != null)
                .toList();
    }

    static PdfArray array(PdfDictionary dictionary, String key) {
        PdfArray array = dictionary.getAsArray(Cos.name(key));
        return array == null ? new PdfArray() : array;
    }

    /** A name without its slash, empty when there is none. */
    static String name(PdfDictionary dictionary, String key) {
        return text(dictionary.getDirectObject(Cos.name(key)));
    }

    static String text(@org.jspecify.annotations.Nullable PdfObject object) {
        return object instanceof PdfName name ? PdfName.decodeName(name.toString()) : "";
    }

    static int number(PdfDictionary dictionary, String key, int otherwise) {
        return dictionary.getAsNumber(Cos.name(key)) == null
                ? otherwise
                : dictionary.getAsNumber(Cos.name(key)).intValue();
    }

    static byte[] bytes(PRStream stream) {
        try {
            return PdfReader.getStreamBytes(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
