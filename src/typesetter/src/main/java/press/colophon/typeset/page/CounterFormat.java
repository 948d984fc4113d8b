package press.colophon.typeset.page;

import java.util.Locale;

/** Numbers in the counter styles of CSS Counter Styles 3. */
final class CounterFormat {
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final String LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String GREEK = "αβγδεζηθικλμνξοπρστυφχψω";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String CJK_DIGITS = "〇一二三四五六七八九";

    private CounterFormat() {}

    /** {@code number} in the style of that name; decimal for what the style cannot express. */
    static String format(int number, String style) {
        return switch (style) {
            case "none" -> "";
            case "disc" -> "•";
            case "circle" -> "◦";
            case "square" -> "▪";
            case "lower-roman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upper-roman" -> roman(number);
            case "lower-alpha" -> alphabetic(number, LATIN.toLowerCase(Locale.ROOT));
            case "upper-alpha" -> alphabetic(number, LATIN);
            case "lower-greek" -> alphabetic(number, GREEK);
            case "decimal-leading-zero" -> leadingZero(number);
            case "cjk-decimal" -> cjk(number);
            case "simp-chinese-informal" -> ChineseNumber.SIMPLIFIED.format(number);
            case "simp-chinese-formal" -> ChineseNumber.SIMPLIFIED_FORMAL.format(number);
            case "trad-chinese-informal" -> ChineseNumber.TRADITIONAL.format(number);
            case "trad-chinese-formal" -> ChineseNumber.TRADITIONAL_FORMAL.format(number);
            case "cjk-heavenly-stem" -> fixed(number, STEMS);
            case "cjk-earthly-branch" -> fixed(number, BRANCHES);
            default -> Integer.toString(number);
        };
    }

    private static String leadingZero(int number) {
        return number > -10 && number < 10 ? (number < 0 ? "-0" : "0") + Math.abs(number) : Integer.toString(number);
    }

    /** One sign a number, as far as there are any; then as cjk-decimal (Counter Styles 3, §6.2). */
    private static String fixed(int number, String signs) {
        return number >= 1 && number <= signs.length() ? signs.substring(number - 1, number) : cjk(number);
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        StringBuilder out = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
                out.append(ROMAN[i]);
            }
        }
        return out.toString();
    }

    private static String alphabetic(int number, String letters) {
        if (number < 1) {
            return Integer.toString(number);
        }
        StringBuilder out = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / letters.length()) {
            out.insert(0, letters.charAt((rest - 1) % letters.length()));
        }
        return out.toString();
    }

    private static String cjk(int number) {
        StringBuilder out = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            out.append(digit >= '0' && digit <= '9' ? CJK_DIGITS.charAt(digit - '0') : digit);
        }
        return out.toString();
    }
}
