package press.colophon.page;

/**
 * A text that a reader sees.
 *
 * @param lang BCP 47 tag of the language it is in
 * @param foreign whether the page is in another language, so that the text needs a {@code lang} attribute of its own
 */
public record Text(String text, String lang, boolean foreign) {
    @Override
    public String toString() {
        return text;
    }
}
