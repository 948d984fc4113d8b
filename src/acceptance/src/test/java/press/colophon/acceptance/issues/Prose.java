package press.colophon.acceptance.issues;

import java.util.regex.Pattern;

/** What a language's authors write: sentences without sense, with the lengths and signs of real ones. Immutable. */
final class Prose {
    static final Prose ENGLISH = new Prose("en", Pattern.compile("\\S+"), 1, " ");

    /** A word of English takes about as much thought as 1.7 characters of Chinese. */
    static final Prose CHINESE = new Prose("zh", Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+"), 1.7, "");

    private static final Pattern ARTICLE = Pattern.compile("\\b([Aa]) (?=[aeiouAEIO])");

    private final String language;
    private final Grammar grammar;
    private final Pattern unit;
    private final double unitsAWord;
    private final String space;

    private Prose(String language, Pattern unit, double unitsAWord, String space) {
        this.language = language;
        this.grammar = Grammar.of(language);
        this.unit = unit;
        this.unitsAWord = unitsAWord;
        this.space = space;
    }

    static Prose of(String language) {
        return language.equals("zh") ? CHINESE : ENGLISH;
    }

    String language() {
        return language;
    }

    /** A phrase by a rule of the language's grammar. */
    String phrase(String rule, Chance chance) {
        return ARTICLE.matcher(grammar.phrase(rule, chance)).replaceAll("$1n ");
    }

    /** Sentences of so many words, or what says as much. */
    String paragraph(int words, Chance chance) {
        StringBuilder text = new StringBuilder(phrase("sentence", chance));
        while (words(text) < words) {
            text.append(space).append(phrase("sentence", chance));
        }
        return text.toString();
    }

    /** A title of so many words, or of twice as many characters of Chinese. */
    String title(int words, Chance chance) {
        StringBuilder title = new StringBuilder(phrase("title", chance));
        int units = unitsAWord > 1 ? 2 * words : words;
        while (units(title) < units) {
            title.append(space).append(phrase("more", chance));
        }
        return title.toString();
    }

    private double words(CharSequence text) {
        return units(text) / unitsAWord;
    }

    private long units(CharSequence text) {
        return unit.matcher(text).results().count();
    }
}
