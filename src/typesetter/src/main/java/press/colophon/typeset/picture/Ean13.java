package press.colophon.typeset.picture;

import java.util.stream.IntStream;

/**
 * The modules of an EAN-13 symbol and of its two-digit add-on (GS1 General Specifications, 5.2.1 and 5.2.2), a letter a module:
 * {@code 1} is dark.
 */
final class Ean13 {
    /** Number set A; B is its mirrored complement, C its complement. */
    private static final String[] SET_A = {
        "0001101", "0011001", "0010011", "0111101", "0100011", "0110001", "0101111", "0111011", "0110111", "0001011"
    };

    /** Which sets the left half uses: they tell the first digit. */
    private static final String[] LEFT = {
        "AAAAAA", "AABABB", "AABBAB", "AABBBA", "ABAABB", "ABBAAB", "ABBBAA", "ABABAB", "ABABBA", "ABBABA"
    };

    /** Sets of the add-on, by its value modulo 4. */
    private static final String[] ADD_ON = {"AA", "AB", "BA", "BB"};

    private static final String GUARD = "101";
    private static final String CENTRE = "01010";

    private Ean13() {}

    /** The digit that makes the weighted sum a multiple of ten. */
    static int checkDigit(String twelve) {
        int sum = IntStream.range(0, 12)
                .map(i -> (twelve.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3))
                .sum();
        return (10 - sum % 10) % 10;
    }

    /** 95 modules. */
    static String modules(String thirteen) {
        StringBuilder modules = new StringBuilder(GUARD);
        String sets = LEFT[thirteen.charAt(0) - '0'];
        for (int i = 1; i <= 6; i++) {
            modules.append(digit(thirteen.charAt(i), sets.charAt(i - 1)));
        }
        modules.append(CENTRE);
        for (int i = 7; i <= 12; i++) {
            modules.append(digit(thirteen.charAt(i), 'C'));
        }
        return modules.append(GUARD).toString();
    }

    /** 20 modules. */
    static String addOn(String two) {
        String sets = ADD_ON[Integer.parseInt(two) % 4];
        return "1011" + digit(two.charAt(0), sets.charAt(0)) + "01" + digit(two.charAt(1), sets.charAt(1));
    }

    private static String digit(char digit, char set) {
        String a = SET_A[digit - '0'];
        if (set == 'A') {
            return a;
        }
        String complement = a.replace('0', 'x').replace('1', '0').replace('x', '1');
        return set == 'C' ? complement : new StringBuilder(complement).reverse().toString();
    }
}
