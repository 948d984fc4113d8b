package press.colophon.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A printed issue, read back from its PDF.
 *
 * @param pages the text of each page, in the order in which it is painted
 * @param strangers fonts that are named but not embedded
 */
record PrintedIssue(List<String> pages, List<String> strangers) {
    PrintedIssue {
        pages = List.copyOf(pages);
        strangers = List.copyOf(strangers);
    }

    static PrintedIssue read(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            List<String> pages = new ArrayList<>();
            TreeSet<String> strangers = new TreeSet<>();
            PDFTextStripper text = new PDFTextStripper();
            text.setLineSeparator("\n");
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                text.setStartPage(number);
                text.setEndPage(number);
                pages.add(text.getText(document).strip());
                collectStrangers(document.getPage(number - 1).getResources(), strangers);
            }
            return new PrintedIssue(pages, List.copyOf(strangers));
        }
    }

    private static void collectStrangers(PDResources resources, TreeSet<String> strangers) throws IOException {
        for (COSName name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            if (!font.isEmbedded()) {
                strangers.add(font.getName());
            }
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDFormXObject form && form.getResources() != null) {
                collectStrangers(form.getResources(), strangers);
            }
        }
    }

    /** The text of the spread of contents, line by line: the page with the heading and the one after it. */
    String contents() {
        String heading = "(?s)(CONTENTS|目\\s*[录次])\n.*";
        List<String> normalized = pages.stream()
                .map(page -> Normalizer.normalize(page, Normalizer.Form.NFKC))
                .toList();
        return normalized.stream()
                .dropWhile(page -> !page.matches(heading))
                .limit(2)
                .collect(Collectors.joining("\n"));
    }

    /** The text of a page by its printed number, without what depends on where lines end. */
    String bare(int page) {
        return bare(pages.get(page - 1));
    }

    /** The text of the whole issue, without what depends on where lines end. */
    String bare() {
        return bare(String.join("\n", pages));
    }

    /** A text without spaces and hyphens, which differ between a manuscript and its setting; compatibility forms are one. */
    static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{Cf}\\p{Pd}]", "");
    }
}
