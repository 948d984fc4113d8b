package press.colophon.typeset.pdf;

import com.lowagie.text.pdf.PdfDictionary;

/** The page object (ISO 32000-1, 7.7.3.3), as far as screen and press agree on it. */
final class Sheet {
    private Sheet() {}

    static PdfDictionary page(PdfFile file, Painter painter) {
        PdfDictionary page = Cos.dictionary("Page");
        page.put(Cos.name("Resources"), painter.resources().dictionary());
        page.put(Cos.name("Contents"), file.add(Cos.stream(painter.content().toByteArray(), new PdfDictionary())));
        if (painter.transparent()) {
            // The space in which transparent objects are blended: ISO 19005-2, 6.2.10; typography §4.6 P29.
            PdfDictionary group = Cos.dictionary("Group");
            group.put(Cos.name("S"), Cos.name("Transparency"));
            group.put(Cos.name("CS"), Cos.name(file.inks().space()));
            page.put(Cos.name("Group"), group);
        }
        return page;
    }
}
