package press.colophon.typeset.line;

import java.util.Set;

/**
 * What belongs together across a gap, and how much it costs to part it: standard numbers, numbers with their units, numbered
 * things (typography §1.4, §1.8).
 */
final class BindingRules {
    /** Between a number and the symbol of its unit. */
    static final int UNIT = Gap.PROHIBITED;
    /** Between "GB/T" and its number. */
    private static final int DESIGNATION = 200;
    /** Between a number and a Chinese unit word. */
    private static final int MEASURE_WORD = 1_000;
    /** Before a dash that stands between spaces. */
    private static final int SPACED_DASH = 1_000;
    /** Within 第3章, 图 3, No. 12, B.盖茨. */
    private static final int NUMBERED = 5_000;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "No.", "Nos.", "no.", "Fig.", "Figs.", "Vol.", "vol.", "p.", "pp.", "Art.", "Sec.", "Ch.", "Eq.", "Table",
            "Figure", "Annex", "Part", "Clause", "Dr.", "Mr.", "Mrs.", "Ms.", "Prof.", "Hon.");
    private static final Set<String> UNITS = Set.of(
            "kg", "g", "mg", "μg", "µg", "m", "cm", "mm", "μm", "µm", "nm", "km", "m²", "m³", "kg/m³", "km/h", "m/s",
            "s", "ms", "μs", "µs", "ns", "min", "h", "Hz", "kHz", "MHz", "GHz", "THz", "W", "kW", "MW", "GW", "kWh",
            "V", "kV", "mV", "mA", "Pa", "kPa", "MPa", "°C", "℃", "K", "mol", "L", "mL", "%", "‰", "dB", "t", "ha", "J",
            "kJ", "MJ", "N", "kN", "lx", "lm", "cd", "bit", "kB", "MB", "GB", "TB", "Mbit/s", "Gbit/s", "pt", "em",
            "dpi", "ppm");
    private static final String MEASURE_WORDS = "个年月日时分秒元万亿千百名位人项家次倍章节条种件届期号页岁米吨克度余多周天点所座台套批份本册卷";
    private static final String NUMBERED_BEFORE = "第图表式";

    private BindingRules() {}

    /** Cost of a break between two units, {@link Gap#PROHIBITED} for none. */
    static int penalty(String text, Unit left, Unit right) {
        char first = text.charAt(right.from());
        char last = text.charAt(left.to() - 1);
        if (right.kind() == CharacterClass.LATIN) {
            return beforeLatin(text, left, right, first);
        }
        if (right.kind() == CharacterClass.HAN && isInitial(text, left)) {
            return NUMBERED;
        }
        boolean counted = right.kind() == CharacterClass.HAN && Characters.isDigit(last);
        return counted && left.kind() == CharacterClass.LATIN ? beforeMeasureWord(text, left, first) : 0;
    }

    /** The initial of a foreign name: B.盖茨 (§1.6). */
    private static boolean isInitial(String text, Unit left) {
        return left.to() - left.from() == 2
                && text.charAt(left.from() + 1) == '.'
                && Character.isUpperCase(text.charAt(left.from()));
    }

    private static int beforeMeasureWord(String text, Unit left, char first) {
        if (MEASURE_WORDS.indexOf(first) < 0) {
            return 0;
        }
        boolean ordinal = left.from() > 0 && text.charAt(left.from() - 1) == '第';
        return ordinal ? NUMBERED : MEASURE_WORD;
    }

    private static int beforeLatin(String text, Unit left, Unit right, char first) {
        if (left.kind() == CharacterClass.HAN) {
            boolean numbered = Characters.isDigit(first) && NUMBERED_BEFORE.indexOf(text.charAt(left.from())) >= 0;
            return numbered ? NUMBERED : 0;
        }
        if (left.kind() != CharacterClass.LATIN || right.before() != Unit.Before.SPACE) {
            return 0;
        }
        if (Characters.isDigit(first)) {
            return isSign(text, left) ? UNIT : beforeNumber(text, left);
        }
        if (first == '–' || first == '—' || first == '…') {
            return SPACED_DASH;
        }
        boolean number = Characters.isDigit(text.charAt(left.from())) && Characters.isDigit(text.charAt(left.to() - 1));
        return number && right.to() - right.from() <= 7 && UNITS.contains(withoutStop(text, right)) ? UNIT : 0;
    }

    /** A sign that stands before a number and never without it: § 5, № 12. */
    private static boolean isSign(String text, Unit left) {
        return left.to() - left.from() <= 2 && "§№".indexOf(text.charAt(left.to() - 1)) >= 0;
    }

    private static int beforeNumber(String text, Unit left) {
        if (isDesignation(text, left.from(), left.to())) {
            return DESIGNATION;
        }
        return left.to() - left.from() <= 6 && ABBREVIATIONS.contains(text.substring(left.from(), left.to()))
                ? NUMBERED
                : 0;
    }

    /** Capitals, perhaps parted by solidi: GB/T, ISO/IEC, JTC, ITU-T. */
    private static boolean isDesignation(String text, int from, int to) {
        int capitals = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                capitals++;
            } else if (c != '/' && c != '-' && c != '(' && c != '“') {
                return false;
            }
        }
        return capitals >= 2 && to - from <= 16;
    }

    private static String withoutStop(String text, Unit unit) {
        int to = unit.to();
        while (to > unit.from() + 1 && ".,;:)”".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(unit.from(), to);
    }
}
