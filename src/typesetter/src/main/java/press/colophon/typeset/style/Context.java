package press.colophon.typeset.style;

import org.jsoup.nodes.Element;

/**
 * What a specified value needs to know of the element it is computed for.
 *
 * @param parent computed values of the parent; for the root, the initial values
 * @param own values of the element computed so far: font-size and line-height first, then color, then the rest
 * @param units lengths that relative units stand for
 * @param element for {@code attr()}; for generated content the element it belongs to
 */
record Context(Values parent, Values own, Units units, Element element) {

    /**
     * In scaled points.
     *
     * @param em of the element; while its font-size is computed, of the parent
     * @param rem em of the root
     * @param lh distance of baselines
     * @param rlh that of the root
     */
    record Units(long em, long rem, long lh, long rlh) {}

    Context with(Units newUnits) {
        return new Context(parent, own, newUnits, element);
    }
}
