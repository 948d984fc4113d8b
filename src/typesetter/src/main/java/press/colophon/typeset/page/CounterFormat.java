package press.colophon.typeset.page;

import java.util.Locale;

/** Numbers in the counter styles of CSS Counter Styles 3. */
final class CounterFormat {
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
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
            case "lower-alpha", "lower-latin" -> alphabetic(number, 'a');
            case "upper-alpha", "upper-latin" -> alphabetic(number, 'A');
            case "decimal-leading-zero" -> number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
            case "cjk-decimal" -> cjk(number);
            default -> Integer.toString(number);
        };
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

    private static String alphabetic(int number, char first) {
        if (number < 1) {
            return Integer.toString(number);
        }
        StringBuilder out = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            out.insert(0, (char) (first + (rest - 1) % 26));
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
