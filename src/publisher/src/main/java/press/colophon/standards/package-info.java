/**
 * Recognises designations of standards (GB/T 1.1-2020, ISO/IEC 17025:2017, ITU-T X.509) in running text of any language.
 *
 * <p>In: text. Out: {@link press.colophon.standards.Designation}s and where they stand. The grammar is that of {@link
 * press.colophon.standards.Grammar}. Uses nothing; what marks up, lists or searches standards uses it.
 */
@NullMarked
package press.colophon.standards;

import org.jspecify.annotations.NullMarked;
