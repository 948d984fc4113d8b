package press.colophon.typeset.style;

import java.util.List;
import java.util.Map;

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
     * @param baseline the page's baseline grid: distance of baselines, 0 for none ({@code --baseline-grid} on {@code @page})
     * @param marginBoxes by CSS name: {@code top-left}, {@code bottom-outside}…
     */
    record PageStyle(
            long width,
            long height,
            long bleed,
            boolean marks,
            ComputedStyle.Sides<Long> margins,
            long baseline,
            Map<String, MarginBox> marginBoxes) {
        public PageStyle {
            marginBoxes = Map.copyOf(marginBoxes);
        }
    }

    /** A box of running matter. */
    record MarginBox(ComputedStyle style, String language, List<ContentPart> content) {
        public MarginBox {
            content = List.copyOf(content);
        }
    }
}
