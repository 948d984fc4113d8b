package press.colophon.typeset.picture;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import press.colophon.typeset.font.Face;
import press.colophon.typeset.font.FontStack;
import press.colophon.typeset.font.Fonts;

/**
 * How a text of an SVG file is set.
 *
 * @param size em in user units
 * @param spacing user units added after each glyph
 * @param drop user units that the baseline lies below the given point (dominant-baseline)
 */
record SvgFont(FontStack stack, double size, double spacing, double drop) {
    private static final double MEDIUM = 16;
    private static final Pattern NUMBER =
            Pattern.compile("([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)\\s*([a-z%]*)");

    /** The shorthand: style and weight in any order, then size, then families (CSS Fonts 4 §2.7). */
    private static final Pattern SHORTHAND = Pattern.compile(
            "((?:[a-z]+\\s+|[1-9]00\\s+)*)([\\d.]+[a-z%]+)(?:/\\S+)?\\s+(.+)", Pattern.CASE_INSENSITIVE);

    private static final List<Double> KEYWORD_SIZES = List.of(9.0, 10.0, 13.0, 16.0, 18.0, 24.0, 32.0);
    private static final List<String> KEYWORDS =
            List.of("xx-small", "x-small", "small", "medium", "large", "x-large", "xx-large");

    static SvgFont of(Element element, SvgStyle style, Fonts fonts) {
        Matcher shorthand = SHORTHAND.matcher(style.inherited(element, "font", ""));
        boolean short_ = shorthand.matches();
        String words = short_ ? shorthand.group(1).toLowerCase(Locale.ROOT) : "";
        String families = style.inherited(element, "font-family", short_ ? shorthand.group(3) : "sans-serif");
        String weight = style.inherited(
                element,
                "font-weight",
                words.replaceAll("italic|oblique|normal", "").strip());
        String slope = style.inherited(element, "font-style", words);
        double size = size(style.inherited(element, "font-size", short_ ? shorthand.group(2) : "medium"));
        FontStack stack =
                fonts.stack(families(families), weight(weight), slope.contains("italic") || slope.contains("oblique"));
        double spacing = length(style.inherited(element, "letter-spacing", "0"), size, 0);
        return new SvgFont(
                stack, size, spacing, drop(style.inherited(element, "dominant-baseline", ""), stack.latin(), size));
    }

    /** The family names of a list, without their quotes. */
    static List<String> families(String list) {
        return Arrays.stream(list.split(",", -1))
                .map(name -> name.strip().replaceAll("^['\"]|['\"]$", ""))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** A length in user units; percentages and unknown units give {@code otherwise}. */
    static double length(String text, double em, double otherwise) {
        Matcher number = NUMBER.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!number.matches()) {
            return otherwise;
        }
        double value = Double.parseDouble(number.group(1));
        return switch (number.group(2)) {
            case "", "px" -> value;
            case "pt" -> value * 96 / 72;
            case "pc" -> value * 16;
            case "in" -> value * 96;
            case "mm" -> value * 96 / 25.4;
            case "cm" -> value * 96 / 2.54;
            case "em", "rem" -> value * em;
            case "ex" -> value * em / 2;
            default -> otherwise;
        };
    }

    private static double size(String text) {
        int keyword = KEYWORDS.indexOf(text);
        if (keyword >= 0) {
            return KEYWORD_SIZES.get(keyword);
        }
        return text.endsWith("%")
                ? MEDIUM * length(text.substring(0, text.length() - 1), 1, 100) / 100
                : length(text, MEDIUM, MEDIUM);
    }

    private static int weight(String text) {
        if (text.matches("\\d{1,4}")) {
            return Math.max(1, Math.min(1000, Integer.parseInt(text)));
        }
        return text.startsWith("bold") ? 700 : text.equals("lighter") ? 300 : 400;
    }

    private static double drop(String baseline, Face face, double size) {
        double em = face.unitsPerEm();
        return switch (baseline) {
            case "middle" -> size * face.xHeight() / em / 2;
            case "central" -> size * (face.ascender() + face.descender()) / em / 2;
            case "hanging", "text-before-edge", "text-top" -> size * face.capHeight() / em;
            case "ideographic", "text-after-edge", "text-bottom" -> size * face.descender() / em;
            default -> 0;
        };
    }
}
