package press.colophon.typeset.preflight;

import java.util.List;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.pdf.PressContent;
import press.colophon.typeset.pdf.PressContent.Image;
import press.colophon.typeset.pdf.PressContent.Kind;
import press.colophon.typeset.pdf.PressContent.Painted;
import press.colophon.typeset.preflight.PreflightReport.Check;
import press.colophon.typeset.preflight.PreflightReport.Finding;

/** Pictures made of pixels: P25–P28. */
final class ImageChecks {
    /** GWG 2015, 4.26: what is smaller is a pattern, not a picture. */
    private static final int EXEMPT = 16;

    private static final double POINTS_PER_INCH = 72;

    /** No press shows more. */
    private static final int FINEST = 600;

    /** Below it, blocks of a JPEG can be seen in print. */
    private static final int QUALITY = 75;

    private final PressContent content;
    private final Limits limits;
    private final Tally coarse;
    private final Tally fine = new Tally("P26", "≤ " + FINEST + " ppi").absent();
    private final Tally filters = new Tally("P27", "≥ " + QUALITY).absent();
    private final Tally profiles = new Tally("P28", "0").absent();
    private int least = Integer.MAX_VALUE;
    private int most;

    ImageChecks(PressContent content, Limits limits) {
        this.content = content;
        this.limits = limits;
        this.coarse = new Tally(
                        "P25",
                        "≥ " + range(limits.resolution()) + " ppi; 1 bit ≥ " + range(limits.lineResolution()) + " ppi")
                .absent();
    }

    private static String range(Limits.Limit limit) {
        return Tally.decimal(limit.warning(), 0) + " / " + Tally.decimal(limit.error(), 0);
    }

    List<Check> checks() {
        for (int i = 0; i < content.sheets().size(); i++) {
            int page = i + 1;
            content.sheets().get(i).painted().stream()
                    .filter(painted -> painted.kind() == Kind.IMAGE)
                    .forEach(painted -> look(page, painted));
        }
        return List.of(coarse.check(), fine.check(), filters.check(), profiles.check());
    }

    private void look(int page, Painted painted) {
        Image image = painted.image();
        String place = Tally.place(painted.area());
        filters.measured(Integer.toString(image.quality()));
        filters.judge(
                image.filter().equals("LZWDecode"),
                image.quality() < QUALITY,
                new Finding(false, image.filter() + " " + image.quality(), page, place));
        profiles.measured("0");
        if (painted.paint().space().equals("ICCBased")) {
            profiles.warning("ICCBased", page, place);
        }
        if (image.width() > EXEMPT && image.height() > EXEMPT) {
            resolution(page, painted, place);
        }
    }

    private void resolution(int page, Painted painted, String place) {
        int across = ppi(painted.image().width(), painted.area().width());
        int down = ppi(painted.image().height(), painted.area().height());
        int ppi = Math.min(across, down);
        least = Math.min(least, ppi);
        most = Math.max(most, ppi);
        Limits.Limit limit = painted.image().bits() == 1 ? limits.lineResolution() : limits.resolution();
        coarse.measured(least + " ppi")
                .judge(
                        ppi < limit.error() - 1,
                        ppi < limit.warning() - 1,
                        new Finding(false, ppi + " ppi", page, place));
        fine.measured(most + " ppi");
        if (ppi > FINEST && painted.image().bits() > 1) {
            fine.warning(ppi + " ppi", page, place);
        }
    }

    private static int ppi(int pixels, long length) {
        return length <= 0 ? 0 : (int) Math.round(pixels * POINTS_PER_INCH / Length.toPoints(length));
    }
}
