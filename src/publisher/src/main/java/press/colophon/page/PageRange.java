package press.colophon.page;

/**
 * Pages of a printed issue, by the numbers printed on them.
 *
 * @param last the same as {@code first} for a single page
 */
public record PageRange(String first, String last) {

    /** As references name it, with an en dash (ISO 690:2021, 4.9): {@code 8–12}. */
    public String text() {
        return first.equals(last) ? first : first + "–" + last;
    }
}
