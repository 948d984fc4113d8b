package press.colophon.content;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An International Standard Serial Number with a right check digit (ISO 3297: modulus 11, weights 8 to 2, X for 10).
 *
 * @param text {@code NNNN-NNNC}
 */
public record Issn(String text) {
    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{3}[\\dX]");

    public Issn {
        if (problem(text).isPresent()) {
            throw new IllegalArgumentException("not an ISSN: " + text);
        }
    }

    /** What is wrong with {@code text} as an ISSN, if anything. */
    static Optional<String> problem(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.of("an ISSN has the form NNNN-NNNC");
        }
        char expected = checkDigit(text);
        return text.charAt(8) == expected
                ? Optional.empty()
                : Optional.of("the check digit of this ISSN should be " + expected);
    }

    /** The seven digits before the check digit. */
    public String digits() {
        return text.substring(0, 4) + text.substring(5, 8);
    }

    private static char checkDigit(String text) {
        String digits = text.substring(0, 4) + text.substring(5, 8);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (8 - i) * (digits.charAt(i) - '0');
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }

    @Override
    public String toString() {
        return text;
    }
}
