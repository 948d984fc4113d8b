package press.colophon.typeset.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads files with another library than the one that wrote them. */
final class ReadBack {
    private ReadBack() {}

    /** An answer that may fail to be read. */
    @FunctionalInterface
    interface Question<T> {
        T ask(PDDocument document) throws IOException;
    }

    static <T> T from(byte[] pdf, Question<T> question) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return question.ask(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of one page, lines as a reader would copy them. */
    static String text(byte[] pdf, int page) {
        return from(pdf, document -> {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.setLineSeparator("\n");
            return stripper.getText(document).strip();
        });
    }

    /** Names of all operators of a page's content, in order. */
    static List<String> operators(PDPage page) throws IOException {
        return new PDFStreamParser(page)
                .parse().stream()
                        .filter(Operator.class::isInstance)
                        .map(token -> ((Operator) token).getName())
                        .toList();
    }

    /** The answer for each page. */
    static <T> List<T> pages(byte[] pdf, Function<PDPage, T> question) {
        return from(pdf, document -> {
            List<T> answers = new java.util.ArrayList<>();
            for (PDPage page : document.getPages()) {
                answers.add(question.apply(page));
            }
            return answers;
        });
    }
}
