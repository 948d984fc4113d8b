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
     * Level of Deflate for all streams. On the sample issue 5 takes two thirds of the time that the usual 6 takes and makes files
     * that are 0.5 % larger; 4 takes half of it, but 3 % more room.
     */
    public static final int COMPRESSION = 5;

    /**
     * Writes the header.
     *
     * @param version the digit after {@code %PDF-1.}
     */
    public ObjectWriter(OutputStream out, char version) {
        os = new OutputStreamCounter(out);
        setPdfVersion(version);
        setFullCompression();
        setCompressionLevel(COMPRESSION);
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
