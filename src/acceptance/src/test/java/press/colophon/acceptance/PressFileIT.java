package press.colophon.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample's files for the press, read back by another library than the one that wrote them. */
class PressFileIT {
    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;

    /** Typography §4.2: smaller type overprints. */
    private static final float FINE_TYPE = 24;

    /** What a question about an open file may throw. */
    @FunctionalInterface
    private interface Question<T> {
        T ask(PDDocument document) throws IOException;
    }

    private static <T> T from(String language, Question<T> question) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(Sample.published().press(language).toFile())) {
            return question.ask(document);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyPageHasItsTrimAndItsBleed(String language) throws Exception {
        TreeSet<String> boxes = from(language, document -> {
            TreeSet<String> found = new TreeSet<>();
            for (PDPage page : document.getPages()) {
                found.add("bleed " + around(page.getTrimBox(), page.getBleedBox()) + ", marks "
                        + around(page.getBleedBox(), page.getMediaBox()) + ", trim "
                        + Math.round(page.getTrimBox().getWidth() / POINTS_PER_MILLIMETRE) + " x "
                        + Math.round(page.getTrimBox().getHeight() / POINTS_PER_MILLIMETRE));
            }
            return found;
        });
        assertThat(boxes).containsExactly("bleed 3.0 3.0 3.0 3.0, marks 10.0 10.0 10.0 10.0, trim 210 x 285");
    }

    /** Millimetres on the left, below, on the right and above. */
    private static String around(PDRectangle inner, PDRectangle outer) {
        return String.format(
                Locale.ROOT,
                "%.1f %.1f %.1f %.1f",
                (inner.getLowerLeftX() - outer.getLowerLeftX()) / POINTS_PER_MILLIMETRE,
                (inner.getLowerLeftY() - outer.getLowerLeftY()) / POINTS_PER_MILLIMETRE,
                (outer.getUpperRightX() - inner.getUpperRightX()) / POINTS_PER_MILLIMETRE,
                (outer.getUpperRightY() - inner.getUpperRightY()) / POINTS_PER_MILLIMETRE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void pagesComeOutOnWholeSheets(String language) throws Exception {
        assertThat(from(language, PDDocument::getNumberOfPages) % 4).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theFileIsMadeForOnePrintingCondition(String language) throws Exception {
        List<String> intents = from(
                language,
                document -> document.getDocumentCatalog().getOutputIntents().stream()
                        .map(PDOutputIntent::getCOSObject)
                        .map(intent -> intent.getNameAsString(COSName.S) + " "
                                + intent.getString(COSName.OUTPUT_CONDITION_IDENTIFIER))
                        .toList());
        assertThat(intents).containsExactly("GTS_PDFX FOGRA39");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void nothingReactsAndEveryFontIsThere(String language) throws Exception {
        int annotations = from(language, document -> {
            int found = 0;
            for (PDPage page : document.getPages()) {
                found += page.getAnnotations().size();
            }
            return found;
        });
        assertThat(annotations).isZero();
        assertThat(PrintedIssue.read(Sample.published().press(language)).strangers())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyColourIsInInks(String language) throws Exception {
        assertThat(operations(language))
                .extracting(Operation::operator)
                .doesNotContain("rg", "RG", "g", "G", "sc", "SC", "scn", "cs", "ri", "sh");
        assertThat(spaces(language)).isSubsetOf("DeviceCMYK", "DeviceGray", "Indexed");
    }

    private static Set<String> spaces(String language) throws IOException {
        return from(language, document -> {
            Set<String> spaces = new TreeSet<>();
            for (PDPage page : document.getPages()) {
                PDResources resources = page.getResources();
                for (COSName name : resources.getXObjectNames()) {
                    PDXObject object = resources.getXObject(name);
                    if (object instanceof PDImageXObject image) {
                        spaces.add(image.getColorSpace().getName());
                    }
                }
            }
            return spaces;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void blackTextIsInBlackInkAloneAndOverprints(String language) throws Exception {
        List<Operation> texts = operations(language).stream()
                .filter(operation -> operation.operator().equals("TJ"))
                .toList();
        assertThat(texts).hasSizeGreaterThan(1000);
        assertThat(texts)
                .filteredOn(text -> text.inks().matches(".* (1|0?\\.9\\d*)"))
                .extracting(Operation::inks)
                .containsOnly("0 0 0 1");
        assertThat(texts)
                .filteredOn(text -> text.inks().equals("0 0 0 1") && text.size() <= FINE_TYPE)
                .extracting(Operation::state)
                .containsOnly("Overprint");
        assertThat(texts)
                .filteredOn(text -> text.inks().equals("0 0 0 0"))
                .extracting(Operation::state)
                .doesNotContain("Overprint");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void marksAreInEveryInk(String language) throws Exception {
        assertThat(operations(language))
                .filteredOn(operation -> operation.operator().equals("CS"))
                .extracting(Operation::operands)
                .containsOnly("All");
    }

    /**
     * An operator with what is set when it is reached.
     *
     * @param inks operands of the last {@code k}
     * @param state name of the last graphics state
     * @param size of the font
     */
    private record Operation(String operator, String operands, String inks, String state, float size) {}

    /** The operators of all pages and of the forms on them. */
    private static List<Operation> operations(String language) throws IOException {
        return from(language, document -> {
            List<Operation> operations = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                read(page, operations);
                for (COSName name : page.getResources().getXObjectNames()) {
                    PDXObject object = page.getResources().getXObject(name);
                    if (object instanceof PDFormXObject form) {
                        read(form, operations);
                    }
                }
            }
            return operations;
        });
    }

    private static void read(PDContentStream content, List<Operation> operations) throws IOException {
        List<String> operands = new ArrayList<>();
        String inks = "";
        String state = "";
        float size = 0;
        for (Object token : new PDFStreamParser(content).parse()) {
            if (!(token instanceof Operator operator)) {
                operands.add(text((COSBase) token));
                continue;
            }
            String all = String.join(" ", operands);
            switch (operator.getName()) {
                case "k" -> inks = all;
                case "gs" -> state = all;
                case "Tf" -> size = Float.parseFloat(operands.get(1));
                default -> {}
            }
            operations.add(new Operation(operator.getName(), all, inks, state, size));
            operands.clear();
        }
    }

    private static String text(COSBase operand) {
        if (operand instanceof COSNumber number) {
            float value = number.floatValue();
            return value == Math.rint(value) ? Integer.toString(Math.round(value)) : Float.toString(value);
        }
        return operand instanceof COSName name ? name.getName() : "";
    }
}
