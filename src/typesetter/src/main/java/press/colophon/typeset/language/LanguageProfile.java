package press.colophon.typeset.language;

import java.util.Optional;

/**
 * How text of one language is set, wherever it stands: the language of a text rules its setting, not that of the edition.
 *
 * @param tag of the language that the profile is written for, in the form of BCP 47; {@code "und"} for the neutral one
 * @param writing what lines are made of
 * @param quotes marks of quotations and of quotations within them
 * @param hyphenation how words are divided at the end of a line
 */
public record LanguageProfile(String tag, Writing writing, QuotationMarks quotes, Hyphens hyphenation) {
    /** What a line is made of, and so what makes it fit its measure. */
    public enum Writing {
        /** Words with spaces between them, which give; letters may give too. */
        WORDS,
        /** Characters of one em, between any two of which a line may end (CLREQ 2.3, 3.1). */
        SQUARES
    }

    /**
     * Quotation marks, with the spaces that belong to them.
     *
     * @param innerOpen of a quotation within a quotation
     */
    public record QuotationMarks(String open, String close, String innerOpen, String innerClose) {}

    /** How words are divided at the end of a line. */
    public enum Division {
        /** By the patterns of a dictionary. */
        PATTERNS,
        /** Never: words of one syllable, or characters that need no hyphen. */
        NONE_NEEDED,
        /** They may be, but no dictionary is known. */
        UNKNOWN
    }

    /** What a capital at the beginning of a word says. */
    public enum Capitals {
        /** The word may be a name, which is not divided (typography §2.8). */
        NAMES,
        /** The word is a noun like any other, as in German. */
        NOUNS
    }

    /**
     * @param dictionary name of the patterns, such as {@code "de-1996"}; empty without any
     * @param left letters that stay before a hyphen at the least
     * @param right letters that follow it at the least
     */
    public record Hyphens(Division division, Optional<String> dictionary, int left, int right, Capitals capitals) {
        static Hyphens without(Division division) {
            return new Hyphens(division, Optional.empty(), 0, 0, Capitals.NAMES);
        }
    }

    /** The profile for a tag: the most special one that the tag falls under (RFC 4647, 3.4), the neutral one for others. */
    public static LanguageProfile of(String tag) {
        return LanguageProfiles.lookUp(tag);
    }

    /** Whether lines are made of squares, and Chinese rules of lines, spaces and marks hold. */
    public boolean squares() {
        return writing == Writing.SQUARES;
    }
}
