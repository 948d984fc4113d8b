package press.colophon.typeset.preflight;

import java.util.List;
import press.colophon.typeset.pdf.Cover;

/**
 * What a preflight found, check by check in the order of their numbers. Immutable.
 *
 * @param bytes length of the file
 */
public record PreflightReport(String title, int pages, int bytes, List<Check> checks) {
    public PreflightReport {
        checks = List.copyOf(checks);
    }

    public List<Check> failed() {
        return with(Verdict.ERROR);
    }

    public List<Check> warned() {
        return with(Verdict.WARNING);
    }

    private List<Check> with(Verdict verdict) {
        return checks.stream().filter(check -> check.verdict() == verdict).toList();
    }

    /** How a check ended. */
    public enum Verdict {
        PASSED,
        WARNING,
        ERROR,
        /** There is nothing in the file that it could look at. */
        ABSENT
    }

    /**
     * A check.
     *
     * @param id {@code P16}, as typography §4.6 numbers them
     * @param limit what is allowed, with its unit
     * @param measured the worst that was found, or how much was looked at
     * @param count of all findings, of which {@code findings} has the first
     */
    public record Check(String id, Verdict verdict, String limit, String measured, int count, List<Finding> findings) {
        public Check {
            findings = List.copyOf(findings);
        }

        /** With the pages of the file instead of those of the cover, which are two to a side. */
        Check onCover(Cover cover) {
            List<Finding> moved = findings.stream()
                    .map(finding -> finding.page() == 0 ? finding : finding.onCover(cover))
                    .toList();
            return new Check(id, verdict, limit, measured, count, moved);
        }
    }

    /**
     * Something that does not keep to the limit.
     *
     * @param page in the file, from 1; 0 for the file as a whole
     * @param place millimetres from the left and from above on the trimmed page, or what it is about
     */
    public record Finding(boolean error, String measured, int page, String place) {
        private Finding onCover(Cover cover) {
            String folio = "folio " + cover.pages().pages().get(page - 1).label();
            return new Finding(error, measured, Cover.sideOf(page), place.isEmpty() ? folio : folio + ", " + place);
        }
    }
}
