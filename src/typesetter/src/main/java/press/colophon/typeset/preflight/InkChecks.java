package press.colophon.typeset.preflight;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.graphics.Rect;
import press.colophon.typeset.pdf.InkCoverage;
import press.colophon.typeset.pdf.PressContent;
import press.colophon.typeset.pdf.PressContent.Kind;
import press.colophon.typeset.pdf.PressContent.Painted;
import press.colophon.typeset.preflight.PreflightReport.Check;
import press.colophon.typeset.preflight.PreflightReport.Finding;

/** How each object is painted: P14–P20, P22–P24, P30. */
final class InkChecks {
    /** Device colours of a screen, and those that no output intent covers (typography §4.6 P14). */
    private static final Set<String> FOREIGN = Set.of("DeviceRGB", "CalRGB", "CalGray", "Lab", "ICCBased", "Pattern");

    private static final String REGISTRATION = "Separation All";
    private static final int MOSTLY = 900;

    /** An area so many times as long as it is wide is a rule. */
    private static final int RULE = 10;

    private final PressContent content;
    private final Limits limits;
    private final Tally foreign = new Tally("P14", "0");
    private final Tally spots = new Tally("P15", "0");
    private final Tally blackText = new Tally("P17", "0");
    private final Tally emptyOverprint = new Tally("P18", "0");
    private final Tally greyOverprint = new Tally("P19", "0");
    private final Tally richBlack = new Tally("P20", "0");
    private final Tally smallColour = new Tally("P22", "≤ 2 / 9 pt; ≥ 7 pt");
    private final Tally blackLines = new Tally("P24", "0");
    private final Tally isolatedText = new Tally("P30", "0");
    private final Tally lines;
    private double thinnest = Double.MAX_VALUE;

    InkChecks(PressContent content, Limits limits) {
        this.content = content;
        this.limits = limits;
        this.lines = new Tally(
                        "P23",
                        "≥ " + Tally.decimal(limits.lineWidth().warning(), 2) + " pt / "
                                + Tally.decimal(limits.lineWidth().error(), 2) + " pt")
                .absent();
    }

    List<Check> checks(List<InkCoverage> coverage) {
        for (int i = 0; i < content.sheets().size(); i++) {
            int page = i + 1;
            Rect bleed = content.sheets().get(i).boxes().bleed();
            content.sheets().get(i).painted().forEach(painted -> look(page, bleed, painted));
        }
        List<Check> checks = new ArrayList<>(List.of(
                foreign.check(),
                spots.check(),
                total(coverage),
                blackText.check(),
                emptyOverprint.check(),
                greyOverprint.check(),
                richBlack.check(),
                smallColour.check(),
                lines.check(),
                blackLines.check(),
                isolatedText.check()));
        return checks;
    }

    private void look(int page, Rect bleed, Painted painted) {
        String space = painted.paint().space();
        String place = Tally.place(painted.area());
        if (space.equals(REGISTRATION)) {
            if (painted.area().overlaps(bleed)) {
                spots.error(space, page, place);
            }
            return;
        }
        if (FOREIGN.contains(space)) {
            foreign.error(space, page, place);
        }
        if (space.startsWith("Separation") || space.equals("DeviceN")) {
            spots.error(space, page, place);
        }
        overprint(page, painted, place);
        switch (painted.kind()) {
            case TEXT -> text(page, painted, place);
            case LINE -> line(page, painted, place);
            case FILL -> {
                long longer = Math.max(painted.area().width(), painted.area().height());
                if (painted.size() * RULE < longer) {
                    line(page, painted, place);
                }
            }
            case IMAGE -> {}
        }
    }

    private void overprint(int page, Painted painted, String place) {
        PressContent.Paint paint = painted.paint();
        if (paint.overprint() && paint.count() == 0) {
            emptyOverprint.error("overprint", page, place);
        }
        if (paint.space().equals("DeviceGray")
                && painted.kind() != Kind.IMAGE
                && paint.inks().equals(List.of(0))) {
            greyOverprint.error("DeviceGray", page, place);
        }
    }

    private void text(int page, Painted painted, String place) {
        PressContent.Paint paint = painted.paint();
        String size = Tally.points(painted.size());
        if (paint.isBlack() && !paint.overprint()) {
            boolean small = painted.size() < 12 * Length.POINT;
            blackText.judge(small, painted.size() < 24 * Length.POINT, new Finding(small, size, page, place));
        }
        boolean black = paint.inks().size() == 4 && paint.inks().get(3) >= MOSTLY;
        if (black && paint.count() > 1 && painted.size() < 36 * Length.POINT) {
            richBlack.error(size + ", " + paint.count(), page, place);
        }
        boolean crowded = paint.count() > 2 && painted.size() < 9 * Length.POINT;
        boolean reversed = paint.count() == 0 && painted.size() < 7 * Length.POINT;
        if (crowded || reversed) {
            smallColour.warning(size + ", " + paint.count(), page, place);
        }
        if (paint.isolated()) {
            isolatedText.warning(size, page, place);
        }
    }

    private void line(int page, Painted painted, String place) {
        PressContent.Paint paint = painted.paint();
        double width = Length.toPoints(painted.size());
        boolean several = paint.count() != 1;
        double warning = limits.lineWidth().warning() * (several ? 2 : 1);
        thinnest = Math.min(width, thinnest);
        lines.measured("≥ " + Tally.decimal(thinnest, 2) + " pt");
        lines.judge(
                width < limits.lineWidth().error() - 0.005,
                width < warning - 0.005,
                new Finding(false, Tally.points(painted.size()) + ", " + paint.count(), page, place));
        if (paint.isBlack() && !paint.overprint() && painted.size() < 2 * Length.POINT) {
            blackLines.warning(Tally.points(painted.size()), page, place);
        }
    }

    private Check total(List<InkCoverage> coverage) {
        Tally tally = new Tally(
                "P16",
                "≤ " + Tally.decimal(limits.ink().warning(), 0) + " / "
                        + Tally.decimal(limits.ink().error(), 0) + " %");
        int most = 0;
        for (int i = 0; i < coverage.size(); i++) {
            InkCoverage page = coverage.get(i);
            most = Math.max(most, page.percent());
            tally.judge(
                    page.percent() > limits.ink().error(),
                    page.percent() > limits.ink().warning(),
                    new Finding(false, page.percent() + " %", i + 1, Tally.place(page.window())));
        }
        return tally.measured(most + " %").check();
    }
}
