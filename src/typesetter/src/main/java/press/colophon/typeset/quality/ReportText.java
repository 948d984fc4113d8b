package press.colophon.typeset.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import press.colophon.typeset.quality.Measure.Verdict;
import press.colophon.typeset.quality.QualityReport.Group;
import press.colophon.typeset.quality.QualityReport.LooseLine;

/** The report as a table for people, and as one line for the build. */
final class ReportText {
    private ReportText() {}

    /** What is told first, and in how few words. */
    private static final Map<String, String> FIRST = Map.of(
            "word space, 95th percentile", "word space",
            "hyphenated lines", "hyphenated",
            "gap between Han, 95th percentile", "Han gap",
            "marks of half width at line ends", "marks trimmed");

    static String of(QualityReport report) {
        StringBuilder text = new StringBuilder();
        if (!report.pages().isEmpty()) {
            text.append("pages\n");
            report.pages().forEach(measure -> text.append(row(measure)).append('\n'));
            text.append('\n');
        }
        report.languages().forEach(group -> write(group, text));
        report.stories().forEach(group -> write(group, text));
        loose(report.loose(), text);
        return text.toString();
    }

    private static void write(Group group, StringBuilder text) {
        text.append(group.language())
                .append(group.title().isEmpty() ? "" : " · " + group.title())
                .append(" · ")
                .append(group.lines())
                .append(" justified lines\n");
        for (Measure measure : group.measures()) {
            text.append(row(measure)).append('\n');
        }
        text.append('\n');
    }

    /** Line by line what an editor may want to word otherwise. */
    private static void loose(List<LooseLine> lines, StringBuilder text) {
        if (lines.isEmpty()) {
            return;
        }
        text.append("lines to be worded otherwise, for a word too long to divide follows them\n");
        String story = "";
        for (LooseLine line : lines) {
            if (!line.story().equals(story)) {
                story = line.story();
                text.append("  ").append(story).append('\n');
            }
            text.append(String.format(Locale.ROOT, "    p. %-4d%.3f em  %s\n", line.page(), line.space(), line.text()));
        }
    }

    private static String row(Measure measure) {
        String verdict = measure.verdict() == Verdict.GOOD
                ? ""
                : measure.verdict().name().toLowerCase(Locale.ROOT);
        return String.format(
                        Locale.ROOT,
                        "  %-4s%-36s%12s  %-9s %s",
                        measure.metric(),
                        measure.name(),
                        measure.shown(),
                        measure.aim(),
                        verdict)
                .stripTrailing();
    }

    /** {@code en: word space 0.331 em, hyphenated 18.9 %}, and each metric that failed with what it measures. */
    static String summary(Group group) {
        List<String> figures = new ArrayList<>();
        for (Measure measure : group.measures()) {
            String name = FIRST.get(measure.name());
            boolean judged = !measure.name().equals("hyphenated lines")
                    || !group.language().equals("zh");
            if (name != null && judged) {
                figures.add(name + " " + measure.shown());
            }
        }
        Map<String, String> failed = new LinkedHashMap<>();
        group.measures().stream()
                .filter(measure -> measure.verdict() == Verdict.FAILED)
                .forEach(measure -> failed.putIfAbsent(
                        measure.metric(), measure.metric() + " " + measure.name() + " " + measure.shown()));
        String faults = failed.isEmpty() ? "" : "; beyond limits: " + String.join("; ", failed.values());
        return group.language() + ": " + String.join(", ", figures) + faults;
    }
}
