package press.colophon.typeset.display;

/** Whether an item is content, and of which structure element, or furniture (ISO 32000-1, 14.8.2.2). */
public sealed interface Mark {
    /**
     * @param element id in the {@link StructureTree}
     */
    record Content(int element) implements Mark {}

    /** Furniture of the page, which is not read out. */
    enum Artifact implements Mark {
        /** Running heads and folios. */
        PAGINATION,
        /** Rules, tints, end signs. */
        LAYOUT,
        /** Backgrounds of pages. */
        BACKGROUND
    }
}
