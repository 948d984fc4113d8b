package press.colophon.typeset.picture;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.typeset.font.Face;
import press.colophon.typeset.graphics.Picture;

/**
 * Pictures that no file holds, by what a document writes as their source. Thread-safe.
 *
 * <ul>
 *   <li>{@code colophon:ean13?issn=1672-5700&year=2025&issue=6}: the barcode of an issue, 46.2 × 25.93 mm. The digits before the
 *       check digit are those of the year, as GB/T 16827 has it.
 *   <li>{@code colophon:qr?text=https%3A%2F%2Fexample.org}: a QR code; the text is percent-encoded.
 * </ul>
 */
public final class GeneratedPictures {
    private static final String SCHEME = "colophon:";

    private final Optional<Face> digits;

    /**
     * @param digits the face in which a barcode repeats its number; without one it does not
     */
    public GeneratedPictures(Optional<Face> digits) {
        this.digits = digits;
    }

    /** Whether a picture of this source is generated rather than read. */
    public static boolean covers(String source) {
        return source.startsWith(SCHEME);
    }

    /** The picture; empty, with an error, when the source asks for something that cannot be. */
    public Outcome<Optional<Picture>> picture(String source, SourceSpan span) {
        try {
            String request = source.substring(SCHEME.length());
            String kind = request.split("\\?", 2)[0];
            Map<String, String> values = values(request.substring(Math.min(request.length(), kind.length() + 1)));
            return switch (kind) {
                case "ean13" -> Outcome.of(Optional.of(barcode(values, source)));
                case "qr" ->
                    Outcome.of(Optional.of(QrCode.of(value(values, "text"), source)
                            .orElseThrow(() -> new IllegalArgumentException("the text is too long for a QR code"))));
                default -> throw new IllegalArgumentException("no picture of the kind " + kind);
            };
        } catch (IllegalArgumentException e) {
            Diagnostic problem = Diagnostic.error("no-such-picture", span, source + ": " + e.getMessage())
                    .withHint("write colophon:ean13?issn=…&year=…&issue=… or colophon:qr?text=…");
            return new Outcome<>(Optional.empty(), List.of(problem));
        }
    }

    private Picture barcode(Map<String, String> values, String key) {
        String issn = value(values, "issn");
        String year = value(values, "year");
        String issue = value(values, "issue");
        require(Issn.isValid(issn), issn + " is no ISSN with a right check digit");
        require(year.matches("[0-9]{4}"), year + " is no year");
        require(issue.matches("0?[1-9]|[1-9][0-9]"), issue + " is no issue number from 1 to 99");
        String twelve = "977" + issn.substring(0, 4) + issn.substring(5, 8) + year.substring(2);
        String addOn = String.format(Locale.ROOT, "%02d", Integer.parseInt(issue));
        return new Barcode(twelve + Ean13.checkDigit(twelve), addOn, digits).picture(key);
    }

    private static Map<String, String> values(String query) {
        Map<String, String> values = new HashMap<>();
        for (String pair : query.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                values.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return values;
    }

    private static String value(Map<String, String> values, String name) {
        String value = values.getOrDefault(name, "");
        require(!value.isEmpty(), name + " is missing");
        return value;
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
