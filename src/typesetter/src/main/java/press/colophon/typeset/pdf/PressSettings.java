package press.colophon.typeset.pdf;

/**
 * What the printer asks for.
 *
 * @param marks whether crop and registration marks and a slug line stand around the page
 */
public record PressSettings(OutputCondition condition, boolean marks) {}
