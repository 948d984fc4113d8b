package press.colophon.search;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Files of the index: scripts that hand their content, as JSON, to the script that asked for them. */
final class Script {
    /** Digits of five bits and a sixth that says that more follow: the base64url alphabet (RFC 4648, 5). */
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private Script() {}

    static String call(String path, Map<String, ?> content) {
        StringBuilder text = new StringBuilder("ColophonSearch.add(");
        string(path, text);
        text.append(',');
        object(new TreeMap<>(content), text);
        return text.append(");\n").toString();
    }

    /** Numbers from 0, one after the other. */
    static String numbers(List<Integer> numbers) {
        StringBuilder text = new StringBuilder();
        numbers.forEach(number -> number(number, text));
        return text.toString();
    }

    /** The lowest five bits come first. */
    static void number(int number, StringBuilder text) {
        int rest = number;
        while (rest > 31) {
            text.append(DIGITS.charAt(32 | (rest & 31)));
            rest >>>= 5;
        }
        text.append(DIGITS.charAt(rest));
    }

    private static void object(SortedMap<String, ?> content, StringBuilder text) {
        char before = '{';
        for (Map.Entry<String, ?> entry : content.entrySet()) {
            text.append(before);
            string(entry.getKey(), text);
            text.append(':');
            value(entry.getValue(), text);
            before = ',';
        }
        text.append(content.isEmpty() ? "{}" : "}");
    }

    private static void value(Object value, StringBuilder text) {
        if (value instanceof Number number) {
            text.append(number);
        } else if (value instanceof List<?> list) {
            char before = '[';
            for (Object item : list) {
                text.append(before);
                value(item, text);
                before = ',';
            }
            text.append(list.isEmpty() ? "[]" : "]");
        } else {
            string(value.toString(), text);
        }
    }

    /** RFC 8259, 7; line separators escaped too, which older scripts do not bear in a string. */
    private static void string(String value, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c == '\n') {
                text.append("\\n");
            } else if (c < ' ' || c == '\u2028' || c == '\u2029') {
                text.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
