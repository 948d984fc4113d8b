package press.colophon.typeset.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads files with another library than the one that wrote them. */
final class ReadBack {
    private ReadBack() {}

    /** An answer that may fail to be read. */
    @FunctionalInterface
    interface Question<S, T> {
        T ask(S subject) throws IOException;
    }

    static <T> T from(byte[] pdf, Question<PDDocument, T> question) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return question.ask(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answer for each page. */
    static <T> List<T> pages(byte[] pdf, Question<PDPage, T> question) {
        return from(pdf, document -> {
            List<T> answers = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                answers.add(question.ask(page));
            }
            return answers;
        });
    }

    /** The text of one page, from 1, lines as a reader would copy them. */
    static String text(byte[] pdf, int page) {
        return from(pdf, document -> {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.setLineSeparator("\n");
            return stripper.getText(document).strip();
        });
    }

    /** The words of a page, from 1, each with the place where it begins: points from the left edge of its trim box. */
    static List<String> words(byte[] pdf, int page) {
        return from(pdf, document -> {
            double left = document.getPage(page - 1).getTrimBox().getLowerLeftX();
            List<String> words = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    int first = text.length() - text.stripLeading().length();
                    double x = positions
                            .get(Math.min(first, positions.size() - 1))
                            .getTextMatrix()
                            .getTranslateX();
                    words.add(text.strip() + " " + Math.round((x - left) * 10) / 10.0);
                }
            };
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.getText(document);
            return words;
        });
    }

    /** Each operator of a page's content with its operands, in order. */
    static List<String> operations(PDPage page) throws IOException {
        List<String> operations = new ArrayList<>();
        StringBuilder operands = new StringBuilder();
        for (Object token : new PDFStreamParser(page).parse()) {
            if (token instanceof Operator operator) {
                operations.add(operands + operator.getName());
                operands.setLength(0);
            } else {
                operands.append(token instanceof org.apache.pdfbox.cos.COSNumber number ? number.floatValue() : token)
                        .append(' ');
            }
        }
        return operations;
    }

    /** Every font of every page with whether it is embedded. */
    static Set<String> fonts(byte[] pdf) {
        return from(pdf, document -> {
            Set<String> fonts = new TreeSet<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    fonts.add(font.getName() + (font.isEmbedded() ? " embedded" : " missing"));
                }
            }
            return fonts;
        });
    }

    static String subtype(PDDocument document, COSObjectKey key) {
        COSBase object = document.getDocument().getObjectFromPool(key).getObject();
        return object instanceof COSDictionary dictionary ? dictionary.getNameAsString(COSName.SUBTYPE, "") : "";
    }

    /** The structure tree, an element a line, with page and number of the content it holds. */
    static String structure(byte[] pdf) {
        return from(pdf, document -> {
            StringBuilder out = new StringBuilder();
            COSDictionary root =
                    document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            element(document, root.getCOSDictionary(COSName.K), "", out);
            return out.toString();
        });
    }

    private static void element(PDDocument document, COSDictionary element, String indent, StringBuilder out) {
        out.append(indent).append(element.getNameAsString(COSName.S));
        text(element, "Lang", " lang=", out);
        text(element, "ID", " id=", out);
        if (element.containsKey("Alt")) {
            out.append(" alt=\"").append(element.getString("Alt")).append('"');
        }
        COSDictionary attributes = element.getCOSDictionary(COSName.A);
        if (attributes != null && attributes.containsKey("Scope")) {
            out.append(" scope=").append(attributes.getNameAsString("Scope"));
        }
        COSArray kids = element.getCOSArray(COSName.K);
        List<String> contents = new ArrayList<>();
        String line = " ";
        for (int i = 0; kids != null && i < kids.size(); i++) {
            COSBase kid = kids.getObject(i);
            if (kid instanceof COSDictionary child && "StructElem".equals(child.getNameAsString(COSName.TYPE))) {
                flush(contents, line, out);
                out.append(line.equals(" ") ? "\n" : "");
                line = indent + "  ";
                element(document, child, line, out);
            } else {
                contents.add(content(document, element, kid));
            }
        }
        flush(contents, line, out);
        out.append(line.equals(" ") ? "\n" : "");
    }

    private static void flush(List<String> contents, String line, StringBuilder out) {
        if (!contents.isEmpty()) {
            out.append(line).append('[').append(String.join(" ", contents)).append(line.equals(" ") ? "]" : "]\n");
            contents.clear();
        }
    }

    private static String content(PDDocument document, COSDictionary element, COSBase kid) {
        COSDictionary page = element.getCOSDictionary(COSName.PG);
        String what = kid instanceof COSInteger number ? number.intValue() + "" : "annotation";
        if (kid instanceof COSDictionary reference) {
            page = reference.getCOSDictionary(COSName.PG);
            what = reference.containsKey(COSName.MCID) ? reference.getInt(COSName.MCID) + "" : what;
        }
        return document.getPages().indexOf(new PDPage(page)) + 1 + ":" + what;
    }

    private static void text(COSDictionary element, String key, String label, StringBuilder out) {
        if (element.containsKey(key)) {
            out.append(label).append(element.getString(key));
        }
    }
}
