package press.colophon.content;

import java.util.Locale;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Severity;
import press.colophon.diagnostics.SourceSpan;

/** Everything that can be wrong with a content directory, apart from the Markdown in it; the list that editors look up. */
public enum Problem {
    // Files
    MISSING_FILE("a file that every publication has is not there"),
    UNREADABLE_FILE("the file cannot be read: it is a directory, or its permissions forbid it"),
    EMPTY_FILE("the file is empty"),
    NOT_UTF_8("the file is not in UTF-8; save it again in that encoding"),
    BAD_CHARACTER("an invisible control character, or the sign � that stands for what a conversion lost"),
    COMPATIBILITY_CHARACTER(
            Severity.WARNING,
            "a radical or compatibility ideograph as copied from a PDF: it looks like the character of the text and is none"),
    STRAY_FILE(Severity.WARNING, "a file stands where nothing uses it, often because of a slip in its name"),
    FILE_NAME_CASE(
            "the name differs from the file's name in upper and lower case: some systems find it, others do not"),
    // YAML
    MALFORMED_YAML("the YAML cannot be read: often a colon in a text without quotes, a tab, or an indent"),
    DUPLICATE_KEY("a key stands twice in the same place, and only one can count"),
    YAML_ALIAS("anchors and aliases (& and *) are not used in content files; write the value out"),
    CUT_TEXT(Severity.WARNING, "a # behind a space begins a comment in YAML, so that the rest of the text is lost"),
    MISSING_FRONT_MATTER("an article begins with its facts between two lines of three hyphens"),
    UNCLOSED_FRONT_MATTER("the line of three hyphens that ends the front matter is not there"),
    UNKNOWN_KEY("the key means nothing here; a slip of the pen, or a key of another file"),
    MISSING_FIELD("a value that is needed is not there"),
    WRONG_TYPE("the value is a text where a list should be, or the like"),
    UNKNOWN_VALUE("only certain words are possible here"),
    BAD_VALUE("the value has not the form it should have: a date, an address, a number within limits"),
    BAD_ISSN("the ISSN has not the form NNNN-NNNC or its check digit is wrong (ISO 3297)"),
    BAD_CN("the CN serial number has not the form NN-NNNN/CC or its region does not exist (GB/T 9999.1)"),
    // Names
    DUPLICATE_ID("two things of the same sort have the same id"),
    UNKNOWN_PERSON("people.yaml has no person with this id"),
    UNKNOWN_ORGANIZATION("organizations.yaml has no organization with this id"),
    UNKNOWN_SECTION("publication.yaml has no section with this id"),
    UNKNOWN_LANGUAGE("the publication does not appear in this language"),
    UNKNOWN_ARTICLE("the issue has no article with this slug"),
    // Issues and articles
    ISSUE_DIRECTORY("the name of an issue's directory is its year and two-digit number: 2025-06"),
    NOT_IN_CONTENTS("no list of the issue names the article, so that it would not be published"),
    LISTED_TWICE("the article stands in the issue more than once"),
    MISSING_SOURCE_ARTICLE("a translation has no article in the publication's first language that it translates"),
    EMPTY_ARTICLE("the article has no text"),
    CONFLICTING_TRANSLATION(
            Severity.WARNING, "the translation gives another text than the article in the first language gives for it"),
    // Pictures and links
    MISSING_IMAGE("the picture is not there"),
    IMAGE_OUTSIDE_CONTENT("the picture is outside the content directory, on another computer, or addressed absolutely"),
    UNREADABLE_IMAGE("the picture is damaged or of a kind that cannot be printed; SVG, PNG and JPEG can"),
    MISSING_ALT("a picture has no text for readers who do not see it"),
    BROKEN_LINK("the link leads to an article that is not there or not published"),
    BROKEN_ANCHOR("the link leads to a heading that the article does not have"),
    OTHER_LANGUAGE_LINK(
            Severity.WARNING,
            "the link leads to another language though the article exists in the language of the text");

    private final Severity severity;
    private final String explanation;

    Problem(String explanation) {
        this(Severity.ERROR, explanation);
    }

    Problem(Severity severity, String explanation) {
        this.severity = severity;
        this.explanation = explanation;
    }

    /** The name in diagnostics: {@code unknown-person}. */
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
        return new Diagnostic(severity, code(), span, message, java.util.Optional.empty());
    }
}
