package press.colophon.typeset.pdf;

import java.nio.ByteBuffer;
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
 * @param identifier its name in the registry of the International Color Consortium, for example {@code FOGRA39}
 * @param info the same in words
 * @param profile ICC profile of class {@code prtr} for four inks
 */
public record OutputCondition(String identifier, String info, Bytes profile) {
    private static final int HEADER = 128;

    /**
     * Checks a profile.
     *
     * @param origin where the configuration names it, for what is to be reported
     * @return nothing when the profile is of another kind: a press could not use it
     */
    public static Outcome<Optional<OutputCondition>> read(
            String identifier, String info, Bytes profile, SourceSpan origin) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<String> fault = fault(profile.buffer());
        fault.ifPresent(message -> diagnostics.add(Diagnostic.error("unusable-colour-profile", origin, message)
                .withHint("use the printer's ICC output profile for four-colour printing")));
        return diagnostics.with(
                fault.isPresent() ? Optional.empty() : Optional.of(new OutputCondition(identifier, info, profile)));
    }

    /** ICC.1:2010, 7.2. */
    private static Optional<String> fault(ByteBuffer profile) {
        if (profile.limit() < HEADER || !word(profile, 36).equals("acsp")) {
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
