package press.colophon.page;

/**
 * A date, a month or a range of dates.
 *
 * @param iso ISO 8601, of the first day of a range
 * @param text as the language writes it
 */
public record DateView(String iso, String text) {}
