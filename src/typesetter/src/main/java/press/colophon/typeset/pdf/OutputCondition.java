package press.colophon.typeset.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.typeset.graphics.Bytes;

/**
 * The printing condition that a press file is made for (ISO 15930-7, 6.2).
 *
 * @param registered its name in the registry of the International Color Consortium, for example {@code FOGRA39}, if it has one
 * @param description what the profile calls itself
 * @param profile ICC profile of class {@code prtr} for four inks
 */
public record OutputCondition(Optional<String> registered, String description, Bytes profile) {
    private static final int HEADER = 128;

    /** By which the file names the condition. */
    public String identifier() {
        return registered.orElse(description);
    }

    /**
     * Checks a profile.
     *
     * @param name of its file, for what is to be reported
     * @param origin where the configuration names it
     * @return nothing when the profile is of another kind: a press could not use it
     */
    public static Outcome<Optional<OutputCondition>> read(
            Optional<String> registered, String name, Bytes profile, SourceSpan origin) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<String> fault = fault(profile);
        fault.ifPresent(
                message -> diagnostics.add(Diagnostic.error("unusable-colour-profile", origin, name + ": " + message)
                        .withHint("use the printer's ICC output profile for four-colour printing")));
        return diagnostics.with(
                fault.isPresent()
                        ? Optional.empty()
                        : Optional.of(new OutputCondition(registered, description(profile.buffer()), profile)));
    }

    private static Optional<String> fault(Bytes profile) {
        return header(profile.buffer()).or(() -> InkTable.fault(profile.toArray()));
    }

    /** ICC.1:2010, 9.2.41: text in ASCII in version 2 (ICC.1:2001-04, 6.5.17), several languages in version 4 (10.13). */
    private static String description(ByteBuffer profile) {
        for (int i = 0; i < profile.getInt(HEADER); i++) {
            int entry = HEADER + 4 + 12 * i;
            if (entry + 12 <= profile.limit() && word(profile, entry).equals("desc")) {
                int at = profile.getInt(entry + 4);
                boolean single = word(profile, at).equals("desc");
                return single
                        ? text(profile, at + 12, profile.getInt(at + 8), StandardCharsets.US_ASCII)
                        : text(
                                profile,
                                at + profile.getInt(at + 24),
                                profile.getInt(at + 20),
                                StandardCharsets.UTF_16BE);
            }
        }
        return "Custom";
    }

    private static String text(ByteBuffer profile, int start, int length, Charset charset) {
        byte[] bytes = new byte[Math.max(0, Math.min(length, profile.limit() - start))];
        profile.get(start, bytes);
        return new String(bytes, charset).replace("\0", "").strip();
    }

    /** ICC.1:2010, 7.2. */
    private static Optional<String> header(ByteBuffer profile) {
        if (profile.limit() < HEADER + 4 || !word(profile, 36).equals("acsp")) {
            return Optional.of("not an ICC profile");
        }
        if (profile.getInt(0) != profile.limit()) {
            return Optional.of("an ICC profile that is cut off");
        }
        if (!word(profile, 12).equals("prtr")) {
            return Optional.of("an ICC profile of class " + word(profile, 12) + ", not of a printer (prtr)");
        }
        if (!word(profile, 16).equals("CMYK")) {
            return Optional.of("an ICC profile for " + word(profile, 16).strip() + ", not for CMYK");
        }
        return Optional.empty();
    }

    private static String word(ByteBuffer profile, int offset) {
        byte[] word = new byte[4];
        profile.get(offset, word);
        return new String(word, StandardCharsets.US_ASCII);
    }
}
