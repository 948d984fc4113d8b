package press.colophon.typeset.picture;

/** International Standard Serial Numbers, {@code NNNN-NNNC} (ISO 3297). */
public final class Issn {
    private Issn() {}

    /** Whether the form and the check digit are right: modulus 11, weights 8 to 2, X for 10. */
    public static boolean isValid(String issn) {
        if (!issn.matches("[0-9]{4}-[0-9]{3}[0-9X]")) {
            return false;
        }
        String digits = issn.replace("-", "");
        int sum = digits.charAt(7) == 'X' ? 10 : digits.charAt(7) - '0';
        for (int i = 0; i < 7; i++) {
            sum += (8 - i) * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }
}
