package press.colophon.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.Source;
import press.colophon.page.FigureView;

/**
 * A drawing as it is published: written anew of what is known to draw, so that nothing runs or is fetched from elsewhere when
 * a reader opens it by itself (SVG 2, 2.1 "secure static mode").
 *
 * @param size width and height, else those of the viewBox (SVG 2, 8.2)
 * @param safe the file to publish, and what is not in it
 */
record SvgFile(Optional<FigureView.Size> size, Outcome<byte[]> safe) {
    private static final Pattern LENGTH = Pattern.compile("([0-9]*\\.?[0-9]+)(px|pt|mm|cm|in)?");
    /** What stands in for a file that is not to be published. */
    private static final String NOTHING = "<svg xmlns=\"" + SvgCopy.SVG + "\"/>";

    static SvgFile parse(String location, byte[] bytes) {
        Source source = Source.of(location, new String(bytes, StandardCharsets.UTF_8));
        try {
            SvgCopy copy = new SvgCopy(bytes);
            String drawing = copy.write();
            if (copy.tooDeep().isPresent()) {
                return refused(
                        source, copy.tooDeep().get(), "svg-too-deep", "the drawing nests more than 256 elements");
            }
            return new SvgFile(size(copy), outcome(source, copy, drawing));
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            return refused(source, line, "broken-svg", "the drawing is not well-formed XML");
        }
    }

    private static SvgFile refused(Source source, int line, String code, String message) {
        int place = source.offset(line, 1);
        Diagnostic error =
                Diagnostic.error(code, source.span(place, place), message).withHint("export it again, as plain SVG");
        return new SvgFile(Optional.empty(), new Outcome<>(NOTHING.getBytes(StandardCharsets.UTF_8), List.of(error)));
    }

    private static Outcome<byte[]> outcome(Source source, SvgCopy copy, String drawing) {
        byte[] file = (drawing.isEmpty() ? NOTHING : drawing).getBytes(StandardCharsets.UTF_8);
        if (copy.removed().isEmpty()) {
            return Outcome.of(file);
        }
        int place = source.offset(copy.firstRemoved(), 1);
        Diagnostic warning = Diagnostic.warning(
                        "unsafe-svg",
                        source.span(place, place),
                        "taken out of the drawing: " + String.join(", ", copy.removed()))
                .withHint("export it as plain SVG, without scripts and with all pictures embedded");
        return new Outcome<>(file, List.of(warning));
    }

    private static Optional<FigureView.Size> size(SvgCopy svg) {
        double[] size = {pixels(svg.ofRoot("width")), pixels(svg.ofRoot("height"))};
        if (size[0] <= 0 || size[1] <= 0) {
            String[] box = svg.ofRoot("viewBox").strip().split("[\\s,]+", -1);
            if (box.length == 4) {
                size = new double[] {pixels(box[2]), pixels(box[3])};
            }
        }
        return size[0] > 0 && size[1] > 0
                ? Optional.of(new FigureView.Size((int) Math.round(size[0]), (int) Math.round(size[1])))
                : Optional.empty();
    }

    /** CSS Values 4, 6.2: absolute units; anything else is no length here. */
    private static double pixels(String length) {
        Matcher matcher = LENGTH.matcher(length.strip());
        if (!matcher.matches()) {
            return 0;
        }
        double number = Double.parseDouble(matcher.group(1));
        String unit = matcher.group(2) == null ? "px" : matcher.group(2);
        return switch (unit) {
            case "pt" -> number * 96 / 72;
            case "mm" -> number * 96 / 25.4;
            case "cm" -> number * 96 / 2.54;
            case "in" -> number * 96;
            default -> number;
        };
    }
}
