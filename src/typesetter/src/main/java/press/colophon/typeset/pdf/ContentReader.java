package press.colophon.typeset.pdf;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PRTokeniser;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfContentParser;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.graphics.Rect;
import press.colophon.typeset.pdf.PressContent.Image;
import press.colophon.typeset.pdf.PressContent.Kind;
import press.colophon.typeset.pdf.PressContent.Paint;
import press.colophon.typeset.pdf.PressContent.Painted;

/** Follows the operators of one page and of the forms on it (ISO 32000-1, annex A), and notes what they paint. */
final class ContentReader {
    /** Graphics state parameters that no press file may set (typography §4.6 P32). */
    private static final List<String> STATES = List.of("TR", "TR2", "HT", "BG", "BG2", "UCR", "UCR2");

    private static final int DEEPEST_FORM = 12;

    private final Origin origin;
    private final Map<String, PressContent.Font> fonts;
    private final List<Painted> painted = new ArrayList<>();
    private final List<String> entries = new ArrayList<>();
    private final Deque<GraphicsState> saved = new ArrayDeque<>();
    private final Extent path = new Extent();
    private GraphicsState state = new GraphicsState();
    private double[] text = {1, 0, 0, 1, 0, 0};
    private int depth;

    /** Upper left corner of the trim box, in points. */
    record Origin(double left, double top) {}

    ContentReader(Origin origin, Map<String, PressContent.Font> fonts) {
        this.origin = origin;
        this.fonts = fonts;
    }

    List<Painted> painted() {
        return painted;
    }

    List<String> entries() {
        return entries;
    }

    void read(byte[] content, PdfDictionary resources) {
        PdfContentParser parser = new PdfContentParser(new PRTokeniser(content));
        List<PdfObject> operands = new ArrayList<>();
        try {
            while (!parser.parse(operands).isEmpty()) {
                String operator = operands.remove(operands.size() - 1).toString();
                execute(operator, operands, resources);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void execute(String operator, List<PdfObject> operands, PdfDictionary resources) {
        switch (operator) {
            case "q" -> saved.push(state.copy());
            case "Q" -> state = saved.isEmpty() ? state : saved.pop();
            case "cm" -> state.matrix = GraphicsState.multiply(numbers(operands), state.matrix);
            case "gs" -> states(resource(resources, "ExtGState", operands));
            case "w" -> state.lineWidth = number(operands, 0);
            case "Do" -> object(resource(resources, "XObject", operands));
            case "BT" -> text = new double[] {1, 0, 0, 1, 0, 0};
            case "Tm" -> text = numbers(operands);
            case "Td", "TD" ->
                text = GraphicsState.multiply(
                        new double[] {1, 0, 0, 1, number(operands, 0), number(operands, 1)}, text);
            case "Tf" -> font(resource(resources, "Font", operands), operands);
            case "Tj", "TJ" -> show(operands.get(0));
            default -> colourOrPath(operator, operands, resources);
        }
    }

    private void colourOrPath(String operator, List<PdfObject> operands, PdfDictionary resources) {
        switch (operator) {
            case "k", "K" -> state.colour(operator.equals("k"), "DeviceCMYK", numbers(operands));
            case "g", "G" -> state.colour(operator.equals("g"), "DeviceGray", numbers(operands));
            case "rg", "RG" -> state.colour(operator.equals("rg"), "DeviceRGB", numbers(operands));
            case "cs", "CS" -> state.colour(operator.equals("cs"), space(operands.get(0), resources), new double[0]);
            case "sc", "scn" -> state.colour(true, state.fill.space(), numbers(operands));
            case "SC", "SCN" -> state.colour(false, state.stroke.space(), numbers(operands));
            case "m", "l" -> path.add(state.matrix, number(operands, 0), number(operands, 1));
            case "c" -> {
                for (int i = 0; i < 6; i += 2) {
                    path.add(state.matrix, number(operands, i), number(operands, i + 1));
                }
            }
            case "re" -> {
                double x = number(operands, 0);
                double y = number(operands, 1);
                path.add(state.matrix, x, y);
                path.add(state.matrix, x + number(operands, 2), y + number(operands, 3));
            }
            case "f", "f*", "F" -> paint(Kind.FILL);
            case "S", "s" -> paint(Kind.LINE);
            case "B", "B*", "b", "b*" -> {
                path.keep();
                paint(Kind.FILL);
                path.restore();
                paint(Kind.LINE);
            }
            case "n" -> path.clear();
            case "sh" -> entries.add("shading");
            default -> {}
        }
    }

    private void paint(Kind kind) {
        Rect area = area(path);
        path.clear();
        long size = kind == Kind.FILL
                ? Math.min(area.width(), area.height())
                : Length.ofPoints(state.lineWidth * state.scale());
        painted.add(new Painted(kind, area, state.paint(kind == Kind.FILL), size, Image.NONE));
    }

    private Rect area(Extent extent) {
        return new Rect(
                Length.ofPoints(extent.left - origin.left()),
                Length.ofPoints(origin.top() - extent.top),
                Length.ofPoints(extent.right - extent.left),
                Length.ofPoints(extent.top - extent.bottom));
    }

    private void show(PdfObject shown) {
        double[] matrix = GraphicsState.multiply(text, state.matrix);
        Extent point = new Extent();
        point.add(matrix, 0, 0);
        double size = state.fontSize * Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
        painted.add(new Painted(Kind.TEXT, area(point), state.paint(true), Length.ofPoints(size), Image.NONE));
        if (hasGlyphZero(shown)) {
            fonts.computeIfPresent(
                    state.font, (name, font) -> new PressContent.Font(name, font.type(), font.embedded(), true));
        }
    }

    /** Two bytes a glyph: encoding Identity-H. */
    private static boolean hasGlyphZero(PdfObject shown) {
        if (shown instanceof PdfArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getPdfObject(i) instanceof PdfString part && hasGlyphZero(part)) {
                    return true;
                }
            }
            return false;
        }
        byte[] codes = shown.getBytes();
        for (int i = 0; codes != null && i + 1 < codes.length; i += 2) {
            if (codes[i] == 0 && codes[i + 1] == 0) {
                return true;
            }
        }
        return false;
    }

    private void font(PdfDictionary font, List<PdfObject> operands) {
        state.font = PressReader.name(font, "BaseFont");
        state.fontSize = number(operands, 1);
        fonts.computeIfAbsent(state.font, name -> {
            PdfArray descendants = PressReader.array(font, "DescendantFonts");
            PdfDictionary program = descendants.size() == 0 ? font : descendants.getAsDict(0);
            PdfDictionary descriptor = Optional.ofNullable(program.getAsDict(Cos.name("FontDescriptor")))
                    .orElseGet(PdfDictionary::new);
            boolean embedded = !PressReader.present(descriptor, List.of("FontFile", "FontFile2", "FontFile3"))
                    .isEmpty();
            return new PressContent.Font(name, PressReader.name(font, "Subtype"), embedded, false);
        });
    }

    private void states(PdfDictionary dictionary) {
        entries.addAll(PressReader.present(dictionary, STATES));
        state.overprintFill = flag(dictionary, "op", flag(dictionary, "OP", state.overprintFill));
        state.overprintStroke = flag(dictionary, "OP", state.overprintStroke);
        state.mode = PressReader.number(dictionary, "OPM", state.mode);
        PdfNumber opacity = dictionary.getAsNumber(Cos.name("ca"));
        state.opacity = opacity == null ? state.opacity : opacity.doubleValue();
    }

    private static boolean flag(PdfDictionary dictionary, String key, boolean otherwise) {
        PdfBoolean value = dictionary.getAsBoolean(Cos.name(key));
        return value == null ? otherwise : value.booleanValue();
    }

    private void object(PdfDictionary object) {
        if (!(object instanceof PRStream stream)) {
            return;
        }
        switch (PressReader.name(object, "Subtype")) {
            case "Image" -> image(stream);
            case "Form" -> form(stream);
            default -> entries.add(PressReader.name(object, "Subtype"));
        }
    }

    private void form(PRStream form) {
        entries.addAll(PressReader.present(form, List.of("OPI", "PS", "Ref")));
        if (depth == DEEPEST_FORM) {
            return;
        }
        depth++;
        saved.push(state.copy());
        double[] matrix = numbers(PressReader.array(form, "Matrix").getElements());
        state.matrix = matrix.length == 6 ? GraphicsState.multiply(matrix, state.matrix) : state.matrix;
        PdfDictionary group = form.getAsDict(Cos.name("Group"));
        state.isolated |= group != null && flag(group, "I", false);
        PdfDictionary resources =
                Optional.ofNullable(form.getAsDict(PdfName.RESOURCES)).orElseGet(PdfDictionary::new);
        read(PressReader.bytes(form), resources);
        state = saved.pop();
        depth--;
    }

    private void image(PRStream image) {
        Extent square = new Extent();
        square.add(state.matrix, 0, 0);
        square.add(state.matrix, 1, 1);
        Rect area = area(square);
        PdfDictionary mask = image.getAsDict(Cos.name("SMask"));
        Paint paint = new Paint(
                space(image.getDirectObject(Cos.name("ColorSpace")), new PdfDictionary()),
                List.of(),
                false,
                mask != null || state.opacity < 1,
                state.isolated);
        painted.add(new Painted(
                Kind.IMAGE, area, paint, Math.min(area.width(), area.height()), ImageReader.describe(image)));
    }

    /** Name of a colour space; of a separation with the name of its ink, of a palette that of its colours. */
    private String space(PdfObject space, PdfDictionary resources) {
        PdfDictionary named = resources.getAsDict(Cos.name("ColorSpace"));
        PdfObject meant = space instanceof PdfName name && named != null && named.get(name) != null
                ? PdfReader.getPdfObject(named.get(name))
                : space;
        if (!(meant instanceof PdfArray array) || array.size() < 2) {
            return PressReader.text(meant);
        }
        String kind = PressReader.text(array.getDirectObject(0));
        return switch (kind) {
            case "Separation" -> kind + " " + PressReader.text(array.getDirectObject(1));
            case "Indexed" -> space(array.getDirectObject(1), resources);
            default -> kind;
        };
    }

    private static PdfDictionary resource(PdfDictionary resources, String category, List<PdfObject> operands) {
        return Optional.ofNullable(resources.getAsDict(Cos.name(category)))
                .map(named -> PdfReader.getPdfObject(named.get(Cos.name(PressReader.text(operands.get(0))))))
                .filter(PdfDictionary.class::isInstance)
                .map(PdfDictionary.class::cast)
                .orElseGet(PdfDictionary::new);
    }

    private static double number(List<PdfObject> operands, int index) {
        return index < operands.size() && operands.get(index) instanceof PdfNumber number ? number.doubleValue() : 0;
    }

    private static double[] numbers(List<PdfObject> operands) {
        return operands.stream()
                .filter(PdfNumber.class::isInstance)
                .mapToDouble(operand -> ((PdfNumber) operand).doubleValue())
                .toArray();
    }

    /** The rectangle around the points of a path, in points on the sheet. */
    private static final class Extent {
        private double left = Double.POSITIVE_INFINITY;
        private double bottom = Double.POSITIVE_INFINITY;
        private double right = Double.NEGATIVE_INFINITY;
        private double top = Double.NEGATIVE_INFINITY;
        private double[] kept = new double[4];

        void add(double[] m, double x, double y) {
            double atX = m[0] * x + m[2] * y + m[4];
            double atY = m[1] * x + m[3] * y + m[5];
            left = Math.min(left, atX);
            right = Math.max(right, atX);
            bottom = Math.min(bottom, atY);
            top = Math.max(top, atY);
        }

        void keep() {
            kept = new double[] {left, bottom, right, top};
        }

        void restore() {
            left = kept[0];
            bottom = kept[1];
            right = kept[2];
            top = kept[3];
        }

        void clear() {
            left = Double.POSITIVE_INFINITY;
            bottom = Double.POSITIVE_INFINITY;
            right = Double.NEGATIVE_INFINITY;
            top = Double.NEGATIVE_INFINITY;
        }
    }
}
