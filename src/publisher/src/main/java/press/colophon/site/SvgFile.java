package press.colophon.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.Source;
import press.colophon.page.FigureView;

/**
 * A drawing. What could run, or fetch something from elsewhere, when a reader opens it by itself is taken out: scripts,
 * embedded documents, event handlers, references that leave the file (SVG 2, 2.1 "secure static mode").
 */
final class SvgFile {
    private static final String FORBIDDEN =
            "script, foreignObject, iframe, object, embed, audio, video, handler, listener";
    private static final Pattern SAFE_REFERENCE =
            Pattern.compile("^(?:#.*|data:image/(?:png|jpe?g|gif|webp);base64,.*)?$", Pattern.DOTALL);
    private static final Pattern OUTSIDE =
            Pattern.compile("@import|url\\(\\s*['\"]?(?!['\"]?(?:#|data:image/))", Pattern.CASE_INSENSITIVE);
    private static final Pattern LENGTH = Pattern.compile("([0-9.]+)(px|pt|mm|cm|in)?");

    private final Source source;
    private final byte[] original;
    private final Document document;

    private SvgFile(Source source, byte[] original, Document document) {
        this.source = source;
        this.original = original;
        this.document = document;
    }

    static SvgFile parse(String location, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Document document = Jsoup.parse(text, "", Parser.xmlParser());
        document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        return new SvgFile(Source.of(location, text), bytes, document);
    }

    /** Width and height, else those of the viewBox (SVG 2, 8.2). */
    Optional<FigureView.Size> size() {
        Element svg = document.selectFirst("svg");
        if (svg == null) {
            return Optional.empty();
        }
        double[] size = {pixels(svg.attr("width")), pixels(svg.attr("height"))};
        if (size[0] <= 0 || size[1] <= 0) {
            String[] box = svg.attr("viewBox").strip().split("[\\s,]+", -1);
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

    /** The file without what is not safe; unchanged, to the byte, if all of it is. */
    Outcome<byte[]> safe() {
        TreeSet<String> removed = new TreeSet<>();
        for (Element element : document.select(FORBIDDEN)) {
            removed.add("<" + element.tagName() + ">");
            element.remove();
        }
        for (Element element : document.select("style")) {
            if (OUTSIDE.matcher(element.wholeText()).find()) {
                removed.add("<style> with a reference to another file");
                element.remove();
            }
        }
        document.getAllElements().forEach(element -> removed.addAll(strip(element)));
        if (removed.isEmpty()) {
            return Outcome.of(original);
        }
        Diagnostic warning = Diagnostic.warning(
                        "unsafe-svg", source.whole(), "taken out of the drawing: " + String.join(", ", removed))
                .withHint("export it as plain SVG, without scripts and with all pictures embedded");
        return new Outcome<>(document.outerHtml().getBytes(StandardCharsets.UTF_8), List.of(warning));
    }

    private static List<String> strip(Element element) {
        List<String> unsafe = element.attributes().asList().stream()
                .filter(SvgFile::isUnsafe)
                .map(Attribute::getKey)
                .toList();
        unsafe.forEach(element::removeAttr);
        return unsafe;
    }

    private static boolean isUnsafe(Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue().strip();
        if (name.startsWith("on")) {
            return true;
        }
        if (name.equals("href") || name.endsWith(":href") || name.equals("src")) {
            return !SAFE_REFERENCE.matcher(value).matches();
        }
        return !name.startsWith("xmlns") && OUTSIDE.matcher(value).find();
    }
}
