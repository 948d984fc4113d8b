package press.colophon.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Files of the index: scripts that hand their content, as JSON, to the script that asked for them. */
final class Script {
    /** Digits of five bits and a sixth that says that more follow: the base64url alphabet (RFC 4648, 5). */
    private static final byte[] DIGITS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".getBytes(StandardCharsets.US_ASCII);

    /** Of an {@code int}. */
    static final int MOST_DIGITS = 7;

    private Script() {}

    static String call(String path, Map<String, ?> content) {
        StringBuilder text = new StringBuilder("ColophonSearch.add(");
        string(path, text);
        text.append(',');
        object(new TreeMap<>(content), text);
        return text.append(");\n").toString();
    }

    /** Numbers from 0, one after the other. */
    static String numbers(int[] numbers) {
        byte[] digits = new byte[numbers.length * MOST_DIGITS];
        int end = 0;
        for (int number : numbers) {
            end = number(number, digits, end);
        }
        return new String(digits, 0, end, StandardCharsets.US_ASCII);
    }

    /**
     * The lowest five bits come first.
     *
     * @return the end of what is written from {@code at}
     */
    static int number(int number, byte[] digits, int at) {
        int end = at;
        int rest = number;
        while (rest > 31) {
            digits[end++] = DIGITS[32 | (rest & 31)];
            rest >>>= 5;
        }
        digits[end++] = DIGITS[rest];
        return end;
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
        char[] characters = value.toCharArray();
        int written = 0;
        for (int i = 0; i < characters.length; i++) {
            char c = characters[i];
            if (c < ' ' || c == '"' || c == '\\' || c == '\u2028' || c == '\u2029') {
                text.append(characters, written, i - written);
                escape(c, text);
                written = i + 1;
            }
        }
        text.append(characters, written, characters.length - written).append('"');
    }

    private static void escape(char c, StringBuilder text) {
        if (c == '"' || c == '\\') {
            text.append('\\').append(c);
        } else if (c == '\n') {
            text.append("\\n");
        } else {
            text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        }
    }
}
