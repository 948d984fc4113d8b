package press.colophon.typeset.page;

import java.util.Locale;
import java.util.Optional;
import press.colophon.typeset.font.Features;
import press.colophon.typeset.line.TextStyle;
import press.colophon.typeset.style.ComputedStyle;
import press.colophon.typeset.style.ComputedStyle.VerticalAlign;
import press.colophon.typeset.style.ComputedStyle.WhiteSpace;

/** From computed styles to what the line breaker wants to know. */
final class InlineStyles {
    /** Shifts of sub- and superscripts in 1/1000 of their own size: about a third of the size of the text around them. */
    private static final int SUPER = 480;

    private static final int SUB = -220;

    private InlineStyles() {}

    /**
     * @param rise of the baseline in scaled points
     */
    static TextStyle textStyle(ComputedStyle style, String language, Materials materials, long rise) {
        ComputedStyle.Font font = style.font();
        ComputedStyle.Text text = style.text();
        boolean breakable = wraps(style);
        return new TextStyle(
                materials.fonts(font),
                font.size(),
                language,
                new Features(font.features(), font.ligatures(), font.kerning()),
                rise,
                text.letterSpacing(),
                text.hyphens() && breakable,
                breakable,
                text.keepAll(),
                text.emphasisDots() ? Optional.of(TextStyle.Emphasis.DOT_UNDER) : Optional.empty());
    }

    /** Whether blanks are shown as they are written. */
    static boolean preserves(ComputedStyle style) {
        return switch (style.text().whiteSpace()) {
            case NORMAL, NOWRAP, PRE_LINE -> false;
            case PRE, PRE_WRAP -> true;
        };
    }

    /** Whether lines may end elsewhere than where they are written to end. */
    static boolean wraps(ComputedStyle style) {
        WhiteSpace space = style.text().whiteSpace();
        return space != WhiteSpace.NOWRAP && space != WhiteSpace.PRE;
    }

    static String transform(String text, ComputedStyle.TextTransform transform) {
        return switch (transform) {
            case NONE -> text;
            case UPPERCASE -> text.toUpperCase(Locale.ROOT);
            case LOWERCASE -> text.toLowerCase(Locale.ROOT);
            case CAPITALIZE -> capitalize(text);
        };
    }

    /** By how much an inline element raises the baseline of what is in it. */
    static long baselineShift(ComputedStyle style) {
        VerticalAlign align = style.text().verticalAlign();
        if (align == VerticalAlign.LENGTH) {
            return style.text().baselineShift();
        }
        int share = align == VerticalAlign.SUPER ? SUPER : align == VerticalAlign.SUB ? SUB : 0;
        return style.font().size() * share / 1000;
    }

    private static String capitalize(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            boolean initial = i == 0 || Character.isWhitespace(out.charAt(i - 1));
            if (initial) {
                out.setCharAt(i, Character.toTitleCase(out.charAt(i)));
            }
        }
        return out.toString();
    }
}
