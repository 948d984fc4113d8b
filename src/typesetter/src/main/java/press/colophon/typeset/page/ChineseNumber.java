package press.colophon.typeset.page;

/**
 * Chinese longhand numbers up to four digits (CSS Counter Styles 3, §7.2).
 *
 * @param digits 0 to 9
 * @param markers of tens, hundreds and thousands
 * @param informal whether ten to nineteen begin with the marker alone: 十二, not 一十二
 */
record ChineseNumber(String digits, String markers, boolean informal, String negative) {
    static final ChineseNumber SIMPLIFIED = new ChineseNumber("零一二三四五六七八九", "十百千", true, "负");
    static final ChineseNumber SIMPLIFIED_FORMAL = new ChineseNumber("零壹贰叁肆伍陆柒捌玖", "拾佰仟", false, "负");
    static final ChineseNumber TRADITIONAL = new ChineseNumber("零一二三四五六七八九", "十百千", true, "負");
    static final ChineseNumber TRADITIONAL_FORMAL = new ChineseNumber("零壹貳參肆伍陸柒捌玖", "拾佰仟", false, "負");

    private static final int MOST = 9999;

    /** The number in words; in decimal digits beyond what the style can say. */
    String format(int number) {
        if (number < -MOST || number > MOST) {
            return Integer.toString(number);
        }
        if (number < 0) {
            return negative + format(-number);
        }
        return number == 0 ? digits.substring(0, 1) : words(number);
    }

    /** Zeros between digits are said once, those at the end are not. */
    private String words(int number) {
        String decimal = Integer.toString(number);
        StringBuilder out = new StringBuilder();
        boolean zero = false;
        for (int i = 0; i < decimal.length(); i++) {
            int digit = decimal.charAt(i) - '0';
            int place = decimal.length() - 1 - i;
            if (digit == 0) {
                zero = true;
                continue;
            }
            if (zero) {
                out.append(digits.charAt(0));
                zero = false;
            }
            boolean plainTen = informal && number >= 10 && number < 20 && place == 1;
            out.append(plainTen ? "" : digits.substring(digit, digit + 1));
            out.append(place == 0 ? "" : markers.substring(place - 1, place));
        }
        return out.toString();
    }
}
