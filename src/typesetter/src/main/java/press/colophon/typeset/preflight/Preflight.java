package press.colophon.typeset.preflight;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.pdf.InkCoverage;
import press.colophon.typeset.pdf.PressContent;
import press.colophon.typeset.pdf.PressReader;
import press.colophon.typeset.preflight.PreflightReport.Check;

/**
 * Looks a press file over before a printer does. Immutable and thread-safe.
 *
 * <p>What the file holds is read back from its bytes; where something stands, and what it says, from the pages it was written
 * from.
 */
public final class Preflight {
    private final Limits limits;
    private final Facts facts;

    public Preflight(Limits limits, Facts facts) {
        this.limits = limits;
        this.facts = facts;
    }

    /**
     * @param pages as they were given to the writer
     * @param coverage how much ink lies on each of them
     * @param file the bytes that came out
     */
    public PreflightReport check(DisplayList pages, List<InkCoverage> coverage, byte[] file) {
        PressContent content = PressReader.read(file);
        List<Check> checks = Stream.of(
                        // The file, its pages and what is stored in it.
                        new FileChecks(content, facts, limits).checks(file.length),
                        // How each object is painted.
                        new InkChecks(content, limits).checks(coverage),
                        // Pictures.
                        new ImageChecks(content, limits).checks(),
                        // Where things stand and what they say.
                        new PageChecks(pages, facts, limits).checks(),
                        new IssueChecks(pages, facts).checks())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Check::id))
                .toList();
        return new PreflightReport(pages.description().title(), content.sheets().size(), file.length, checks);
    }
}
