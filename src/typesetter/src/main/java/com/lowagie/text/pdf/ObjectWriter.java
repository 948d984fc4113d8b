package com.lowagie.text.pdf;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a PDF file object by object: header, body with object streams, page tree, cross-reference stream, trailer.
 *
 * <p>{@link PdfWriter} can do all of that, but only for its own idea of a document, and takes dates, the file identifier and
 * the order of some objects from the clock and from identity hashes. Its pieces are package-private; hence this package.
 */
public final class ObjectWriter extends PdfWriter {
    /**
     * Writes the header.
     *
     * @param version the digit after {@code %PDF-1.}
     */
    public ObjectWriter(OutputStream out, char version) {
        os = new OutputStreamCounter(out);
        setPdfVersion(version);
        setFullCompression();
        open();
    }

    /**
     * The reference of a page, which may be written later.
     *
     * @param index from 0
     */
    public PdfIndirectReference page(int index) {
        return getPageReference(index + 1);
    }

    /** Writes the next page; its parent is put into it. */
    public void addPage(PdfDictionary page) {
        root.addPage(page);
        currentPageNumber++;
    }

    /**
     * Writes what comes last.
     *
     * @param catalog gets the page tree put into it
     * @param id 16 bytes, which identify the file
     */
    public void finish(PdfDictionary catalog, PdfDictionary info, byte[] id) throws IOException {
        catalog.put(PdfName.PAGES, root.writePageTree());
        PdfIndirectReference catalogReference = addToBody(catalog, false).getIndirectReference();
        PdfIndirectReference infoReference = addToBody(info, false).getIndirectReference();
        body.writeCrossReferenceTable(os, catalogReference, infoReference, null, PdfEncryption.createInfoId(id, id), 0);
        os.write(getISOBytes("startxref\n" + body.offset() + "\n%%EOF\n"));
        os.flush();
    }
}
