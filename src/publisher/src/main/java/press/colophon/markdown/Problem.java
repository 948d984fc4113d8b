package press.colophon.markdown;

import java.util.Locale;
import java.util.Optional;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Severity;
import press.colophon.diagnostics.SourceSpan;

/** Everything that can be wrong with the Markdown of an article; the list that editors look up. */
public enum Problem {
    HTML_NOT_ALLOWED("scripts, event handlers and most other HTML cannot stand in an article; what cannot is left out"),
    UNKNOWN_ATTRIBUTE("braces after a picture, heading or block hold only #id, .class and a few attributes"),
    ATTRIBUTES_WITHOUT_BLOCK(
            Severity.WARNING, "a line of attributes belongs to the block before it, and there is none"),
    DUPLICATE_ANCHOR("two parts of the text have the same id, so that a link can reach only one"),
    UNKNOWN_FOOTNOTE("the text refers to a footnote that is not there"),
    UNUSED_FOOTNOTE(Severity.WARNING, "no text refers to the footnote, which is not printed therefore"),
    HEADING_LEVEL(
            Severity.WARNING, "headings in an article begin with ##, for the title has the first level, and skip none"),
    MISSING_ALT("a picture has no text for readers who do not see it"),
    UNRECOGNISED_MARKDOWN(
            Severity.WARNING,
            "signs of Markdown that mean something else here than they seem to, or are printed as typed"),
    UNKNOWN_EXHIBIT(
            Severity.WARNING, "the text speaks of a figure or table whose number no caption of the article has"),
    MERGE_CONFLICT("a line of git that stands between two versions of a text, of which one has to go"),
    UNKNOWN_CLASS(Severity.WARNING, "the class in braces is almost one that there is"),
    UNREADABLE_TEXT("the text holds signs that the reader of Markdown cannot read; it is set as plain paragraphs"),
    TOO_DEEP("quotations or lists stand in one another so deep that the text cannot be read");

    private final Severity severity;
    private final String explanation;

    Problem(String explanation) {
        this(Severity.ERROR, explanation);
    }

    Problem(Severity severity, String explanation) {
        this.severity = severity;
        this.explanation = explanation;
    }

    /** The name in diagnostics: {@code html-not-allowed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    /** What it means, for a reader who meets it for the first time. */
    public String explanation() {
        return explanation;
    }

    Diagnostic at(SourceSpan span, String message) {
        return new Diagnostic(severity, code(), span, message, Optional.empty());
    }
}
