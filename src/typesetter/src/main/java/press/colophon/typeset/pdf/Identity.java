package press.colophon.typeset.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The identifier of a file (ISO 32000-1, 14.4): a hash of all its bytes. They are written with a provisional one of the same length,
 * which is then replaced by the hash of what was written; so equal content has equal identifiers, and no other.
 */
final class Identity {
    private static final byte[] PROVISIONAL = Arrays.copyOf(Hash.of("colophon"), 16);

    private Identity() {}

    static byte[] provisional() {
        return PROVISIONAL.clone();
    }

    /** The provisional one as a UUID, as the metadata name the document. */
    static String uuid() {
        return uuid(PROVISIONAL);
    }

    /** Puts the identifier in the places held for it. Changes {@code file} and returns it. */
    static byte[] stamp(byte[] file) {
        byte[] id = Arrays.copyOf(Hash.of(file), PROVISIONAL.length);
        byte[] plain = ascii(HexFormat.of().formatHex(PROVISIONAL));
        byte[] plainId = ascii(HexFormat.of().formatHex(id));
        byte[] grouped = ascii(uuid(PROVISIONAL));
        byte[] groupedId = ascii(uuid(id));
        for (int i = 0; i + plain.length <= file.length; i++) {
            // Both begin with the same letters, which hardly any other place of the file does.
            if (file[i] == plain[0] && file[i + 1] == plain[1]) {
                replace(file, i, plain, plainId);
                replace(file, i, grouped, groupedId);
            }
        }
        return file;
    }

    private static String uuid(byte[] id) {
        String hex = HexFormat.of().formatHex(id);
        return hex.substring(0, 8) + "-" + hex.substring(8, 12) + "-" + hex.substring(12, 16) + "-"
                + hex.substring(16, 20) + "-" + hex.substring(20);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static void replace(byte[] file, int at, byte[] old, byte[] replacement) {
        if (at + old.length <= file.length && Arrays.equals(file, at, at + old.length, old, 0, old.length)) {
            System.arraycopy(replacement, 0, file, at, replacement.length);
        }
    }
}
