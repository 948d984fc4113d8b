package press.colophon.typeset.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Web addresses as a file writes them. */
final class Uri {
    private Uri() {}

    /** What is not a printable ASCII character is percent-encoded (RFC 3987, 3.1), as URI actions are ASCII (ISO 32000-1, 12.6.4.7). */
    static String ascii(String address) {
        StringBuilder ascii = new StringBuilder();
        for (byte unit : address.getBytes(StandardCharsets.UTF_8)) {
            if (unit > ' ' && unit < 0x7F) {
                ascii.append((char) unit);
            } else {
                ascii.append('%').append(HexFormat.of().withUpperCase().toHexDigits(unit));
            }
        }
        return ascii.toString();
    }
}
