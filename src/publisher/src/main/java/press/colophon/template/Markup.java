package press.colophon.template;

/** HTML that a page model carries ready-made (an article's body): templates put it out as it is, everything else escaped. */
public record Markup(String html) {
    @Override
    public String toString() {
        return html;
    }
}
