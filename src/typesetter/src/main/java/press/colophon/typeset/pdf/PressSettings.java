package press.colophon.typeset.pdf;

/**
 * What the printer asks for.
 *
 * @param marks whether crop and registration marks and a slug line stand around the page
 * @param inkLimit the most that all inks together may cover, in 1/1000 of one ink: 3000 for 300 %
 */
public record PressSettings(OutputCondition condition, boolean marks, int inkLimit) {
    /** Typography §4.2: what sheet-fed and web offset on coated paper both bear. */
    public static final int USUAL_INK_LIMIT = 3000;
}
