package press.colophon.print;

import press.colophon.typeset.preflight.PreflightReport;

/**
 * What the templates of the preflight see.
 *
 * @param file name of the press file
 * @param condition printing condition that it was made for
 * @param tag BCP 47 tag of the report's language
 */
public record PreflightPage(String file, String condition, String tag, PreflightReport report) {}
