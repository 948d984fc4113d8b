package press.colophon.typeset.preflight;

import java.util.List;

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
    }

    /**
     * Something that does not keep to the limit.
     *
     * @param page in the file, from 1; 0 for the file as a whole
     * @param place millimetres from the left and from above on the trimmed page, or what it is about
     */
    public record Finding(boolean error, String measured, int page, String place) {}
}
