package press.colophon.typeset.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import press.colophon.diagnostics.Outcome;
import press.colophon.typeset.font.Fonts;
import press.colophon.typeset.graphics.Bytes;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.graphics.Picture;

/**
 * Turns an SVG file into filled paths: its text into outlines with the theme's fonts, everything else by the SVG library,
 * painted on a recorder. Nothing outside of the file is ever loaded.
 *
 * <p>Approximations: gradients are steps ({@link Gradient}), the opacity of a group applies to each of
 * its shapes, which is reported. Patterns, masks, filters and embedded pixels are errors, as is a paint that is not known.
 */
final class SvgFile {
    /** A drawing of more bytes would hold up every build; figures have some hundred kilobytes at most. */
    private static final int MOST_BYTES = 32 << 20;

    /** The root element is looked for in so many first bytes, after comments and declarations. */
    private static final int PROLOGUE = 1 << 14;

    /** SVG's pixel, 1/96 inch, in points. */
    private static final double PIXEL = 0.75;

    /** Wider drawings than 10 m are a mistake in their units. */
    private static final double MOST_PIXELS_WIDE = 40_000;

    /** What draws, and cannot be drawn here. */
    private static final List<String> MISSING = List.of("image", "mask", "filter", "foreignObject", "textPath");

    /** What has no meaning on paper. */
    private static final List<String> IDLE = List.of("script", "animate");

    /** The library refuses a drawing of more than 2,000 paths unless it is told otherwise: a map has more. */
    private static final int MOST_PATHS = 1_000_000;

    /** In depth, whatever the XML parser lets through; of uses within uses, as many as the library takes. */
    private static final DocumentLimits LIMITS =
            new DocumentLimits(SvgXml.DEEPEST, DocumentLimits.DEFAULT_MAX_USE_NESTING_DEPTH, MOST_PATHS);

    /** Held, because a logger that nobody holds forgets its level. The library's remarks would go to the terminal. */
    private static final Logger LIBRARY = Logger.getLogger("com.github.weisj.jsvg");

    static {
        LIBRARY.setLevel(Level.OFF);
    }

    private final Bytes bytes;
    private final String key;
    private final Fonts fonts;
    private final SvgProblems problems;

    SvgFile(Bytes bytes, String key, Fonts fonts, SvgProblems problems) {
        this.bytes = bytes;
        this.key = key;
        this.fonts = fonts;
        this.problems = problems;
    }

    static boolean isSvg(Octets file) {
        for (int at = 0; at < Math.min(file.length(), PROLOGUE); at++) {
            if (file.has(at, "<svg") || file.has(at, ":svg")) {
                return true;
            }
        }
        return false;
    }

    Outcome<Optional<Picture>> read() {
        if (bytes.length() > MOST_BYTES) {
            problems.error("an SVG file of more than " + (MOST_BYTES >> 20) + " megabytes");
            return problems.with(Optional.empty());
        }
        return problems.with(SvgXml.parse(bytes, problems).flatMap(this::paint));
    }

    private Optional<Picture> paint(Document document) {
        MISSING.stream().filter(element -> holds(document, element)).forEach(problems::missing);
        IDLE.stream().filter(element -> holds(document, element)).forEach(problems::leftOut);
        new SvgPaints(document, problems).check();
        if (!fonts.isEmpty()) {
            new SvgText(document, fonts, problems).outline();
        }
        SVGDocument drawing = load(document);
        if (drawing == null) {
            problems.error("an SVG file that cannot be read");
            return Optional.empty();
        }
        FloatSize size = drawing.size();
        if (!(size.width > 0 && size.height > 0 && size.width < MOST_PIXELS_WIDE && size.height < MOST_PIXELS_WIDE)) {
            problems.error("an SVG file without a usable width and height");
            return Optional.empty();
        }
        return Optional.of(record(drawing, size));
    }

    private static boolean holds(Document document, String element) {
        return document.getElementsByTagNameNS("*", element).getLength() > 0;
    }

    private static @Nullable SVGDocument load(Document document) {
        byte[] text = SvgXml.write(document).getBytes(StandardCharsets.UTF_8);
        LoaderContext context = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .documentLimits(LIMITS)
                .build();
        return new SVGLoader().load(new ByteArrayInputStream(text), null, context);
    }

    private Picture record(SVGDocument drawing, FloatSize size) {
        VectorRecorder recorder = new VectorRecorder(size.width, size.height, problems);
        drawing.renderWithPlatform(NullPlatformSupport.INSTANCE, recorder, new ViewBox(0, 0, size.width, size.height));
        return new Picture.Vector(
                key, Length.ofPoints(size.width * PIXEL), Length.ofPoints(size.height * PIXEL), recorder.shapes());
    }
}
