package press.colophon.diagnostics;

/** How much a diagnostic matters. */
public enum Severity {
    /** The result is wrong or incomplete: an issue is not published with it. */
    ERROR,
    /** The result is right as far as it goes, but its author should look. */
    WARNING
}
