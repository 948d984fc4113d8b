/**
 * What each language asks of setting its text: squares or words, quotation marks, hyphenation.
 *
 * <p>In: BCP 47 tags. Out: {@link press.colophon.typeset.language.LanguageProfile}. Uses nothing else.
 */
@NullMarked
package press.colophon.typeset.language;

import org.jspecify.annotations.NullMarked;
