package press.colophon.typeset.pdf;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import java.util.Map;
import java.util.TreeMap;

/** What one content stream uses by name (ISO 32000-1, 7.8.3). Names are unique within the file. */
final class Resources {
    private final Map<String, Map<String, PdfIndirectReference>> categories = new TreeMap<>();

    String font(String name, PdfIndirectReference reference) {
        return use("Font", name, reference);
    }

    String xobject(String name, PdfIndirectReference reference) {
        return use("XObject", name, reference);
    }

    String graphicsState(String name, PdfIndirectReference reference) {
        return use("ExtGState", name, reference);
    }

    String colourSpace(String name, PdfIndirectReference reference) {
        return use("ColorSpace", name, reference);
    }

    PdfDictionary dictionary() {
        PdfDictionary dictionary = new PdfDictionary();
        categories.forEach((category, entries) -> {
            PdfDictionary names = new PdfDictionary();
            entries.forEach((name, reference) -> names.put(Cos.name(name), reference));
            dictionary.put(Cos.name(category), names);
        });
        return dictionary;
    }

    private String use(String category, String name, PdfIndirectReference reference) {
        categories.computeIfAbsent(category, key -> new TreeMap<>()).put(name, reference);
        return name;
    }
}
