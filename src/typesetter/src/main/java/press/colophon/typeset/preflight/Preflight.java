package press.colophon.typeset.preflight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.pdf.Cover;
import press.colophon.typeset.pdf.InkCoverage;
import press.colophon.typeset.pdf.PressContent;
import press.colophon.typeset.pdf.PressReader;
import press.colophon.typeset.preflight.PreflightReport.Check;

/**
 * Looks a press file over before a printer does: every check of typography §4.6, each with a verdict. Immutable and thread-safe.
 *
 * <p>What the file holds is read back from its bytes; where something stands, and what it says, from the pages it was written
 * from.
 */
public final class Preflight {
    private final Limits limits;
    private final Facts facts;
    private final List<Diagnostic> notices;

    /**
     * @param notices what make-up reported of the pages
     */
    public Preflight(Limits limits, Facts facts, List<Diagnostic> notices) {
        this.limits = limits;
        this.facts = facts;
        this.notices = List.copyOf(notices);
    }

    /**
     * @param pages as they were given to the writer
     * @param coverage how much ink lies on each of them
     * @param file the bytes that came out
     */
    public PreflightReport check(DisplayList pages, List<InkCoverage> coverage, byte[] file) {
        PressContent content = PressReader.read(file);
        List<Check> checks = new ArrayList<>(painted(content, coverage, file.length));
        checks.addAll(set(pages));
        checks.addAll(new SpreadChecks(pages).checks());
        checks.add(SpineChecks.none());
        return report(pages, content, file.length, checks);
    }

    /**
     * The same of a cover; findings name the page of the file and, in their place, the folio.
     *
     * @param coverage how much ink lies on each side
     */
    public PreflightReport check(Cover cover, List<InkCoverage> coverage, byte[] file) {
        PressContent content = PressReader.read(file);
        List<Check> checks = new ArrayList<>(painted(content, coverage, file.length));
        set(cover.pages()).forEach(check -> checks.add(check.onCover(cover)));
        checks.add(SpreadChecks.advertisements());
        checks.add(SpreadChecks.none());
        checks.add(SpineChecks.check(cover, content, facts.format().spine().orElse(0)));
        return report(cover.pages(), content, file.length, checks);
    }

    /** What is read from the file. */
    private List<Check> painted(PressContent content, List<InkCoverage> coverage, int bytes) {
        return Stream.of(
                        // The file, its pages and what is stored in it.
                        new FileChecks(content, facts, limits).checks(bytes),
                        // How each object is painted.
                        new InkChecks(content, limits).checks(coverage),
                        // Pictures.
                        new ImageChecks(content, limits).checks())
                .flatMap(List::stream)
                .toList();
    }

    /** What is read from the pages. */
    private List<Check> set(DisplayList pages) {
        return Stream.of(
                        // Where things stand and what they say.
                        new PageChecks(pages, limits).checks(),
                        new IssueChecks(pages, facts).checks(),
                        // Whether everything found its place, and lines theirs.
                        new SettingChecks(pages, facts.isWhole(), notices).checks(),
                        new LineChecks(pages).checks())
                .flatMap(List::stream)
                .toList();
    }

    private static PreflightReport report(DisplayList pages, PressContent content, int bytes, List<Check> checks) {
        return new PreflightReport(
                pages.description().title(),
                content.sheets().size(),
                bytes,
                checks.stream().sorted(Comparator.comparing(Check::id)).toList());
    }
}
