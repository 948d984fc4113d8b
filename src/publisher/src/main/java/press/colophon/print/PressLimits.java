package press.colophon.print;

import java.util.Optional;
import press.colophon.content.Located;
import press.colophon.content.Publication;
import press.colophon.typeset.pdf.PressSettings;
import press.colophon.typeset.preflight.Limits;
import press.colophon.typeset.preflight.Limits.Limit;

/** The limits of publication.yaml, and the usual ones where it states none. */
final class PressLimits {
    private PressLimits() {}

    static Limits of(Publication.Press wanted) {
        Limits usual = Limits.USUAL;
        return new Limits(
                limit(wanted, "ink", usual.ink()),
                limit(wanted, "resolution", usual.resolution()),
                limit(wanted, "line-resolution", usual.lineResolution()),
                limit(wanted, "text-size", usual.textSize()),
                limit(wanted, "line-width", usual.lineWidth()),
                limit(wanted, "safe-area", usual.safeArea()),
                limit(wanted, "bleed", usual.bleed()));
    }

    private static Limit limit(Publication.Press wanted, String name, Limit usual) {
        Optional<Publication.Threshold> threshold =
                Optional.ofNullable(wanted.limits().get(name));
        return new Limit(
                threshold
                        .flatMap(Publication.Threshold::warning)
                        .map(Located::value)
                        .orElse(usual.warning()),
                threshold
                        .flatMap(Publication.Threshold::error)
                        .map(Located::value)
                        .orElse(usual.error()));
    }

    /** To how much ink colours are held, in 1/1000: to what would be warned of. */
    static int ink(Publication.Press wanted) {
        return wanted.limits().containsKey("ink")
                ? (int) Math.round(of(wanted).ink().warning() * 10)
                : PressSettings.USUAL_INK_LIMIT;
    }
}
