package press.colophon.typeset.style;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.colophon.typeset.graphics.Colour;

/** The {@code @page} rules of a document. Thread-safe. */
public interface PageRules {
    /** What holds for a page with these properties, after the cascade of all matching rules (CSS Paged Media 3, §3). */
    PageStyle style(Selector page);

    /**
     * @param name of the page master, empty for the default
     * @param recto right-hand page (odd)
     */
    record Selector(String name, boolean first, boolean recto, boolean blank) {}

    /**
     * @param width of the trimmed page
     * @param bleed on each side
     * @param baseline the page's baseline grid: distance of baselines, 0 for none ({@code line-grid} on {@code @page})
     * @param background of the page with its bleed
     * @param marginBoxes by CSS name: {@code top-left}, {@code bottom-right-corner}…; {@code footnote} is the area of notes
     *     (GCPM 3, §2.4). What the style sheet says of {@code -inside} and {@code -outside} is here at left and right already.
     */
    record PageStyle(
            long width,
            long height,
            long bleed,
            boolean marks,
            ComputedStyle.Sides<Long> margins,
            long baseline,
            Optional<Colour> background,
            Map<String, MarginBox> marginBoxes) {
        public PageStyle {
            marginBoxes = ComputedStyle.inOrder(marginBoxes);
        }
    }

    /** A box of running matter. */
    record MarginBox(ComputedStyle style, String language, List<ContentPart> content) {
        public MarginBox {
            content = List.copyOf(content);
        }
    }
}
