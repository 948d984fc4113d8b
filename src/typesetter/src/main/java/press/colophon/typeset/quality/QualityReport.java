package press.colophon.typeset.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.TextLine;

/**
 * How well the pages of a document are set, by the metrics of typography §6. Immutable and thread-safe.
 *
 * @param languages all text of each language, the most text first
 * @param stories each article in each of its languages, in reading order
 * @param loose lines that only other words can fill better, in reading order
 * @param pages how its columns are filled and where its figures stand; empty without running text
 */
public record QualityReport(List<Group> languages, List<Group> stories, List<LooseLine> loose, List<Measure> pages) {
    public QualityReport {
        loose = List.copyOf(loose);
        pages = List.copyOf(pages);
        languages = List.copyOf(languages);
        stories = List.copyOf(stories);
    }

    /**
     * Paragraphs that are measured together.
     *
     * @param title of the story; empty for all that is in the language
     * @param lines justified lines, without the last ones of paragraphs
     */
    public record Group(String language, String title, int lines, List<Measure> measures) {
        public Group {
            measures = List.copyOf(measures);
        }
    }

    /**
     * A line with spaces that a reader sees.
     *
     * @param story title of the article, empty for text outside of any
     * @param page its number from 1
     * @param space the widest between two words, or between two Han characters, in em
     */
    public record LooseLine(String story, int page, double space, String text) {}

    /** Measures finished pages. */
    public static QualityReport of(DisplayList pages) {
        return new Reader(new Stories(pages)).read(pages);
    }

    /** The report for people: a table for each group. */
    public String text() {
        return ReportText.of(this);
    }

    /** The report for programs. */
    public String json() {
        return ReportJson.of(this);
    }

    /** The figures that say most of the language that has most text, on one line; empty when no text is justified. */
    public String summary() {
        return languages.isEmpty() ? "" : ReportText.summary(languages.get(0));
    }

    /** Takes lines in reading order and hands them to the groups they belong to. */
    private static final class Reader {
        private final Stories stories;
        private final Map<String, Tally> byLanguage = new LinkedHashMap<>();
        private final Map<Story, Tally> byStory = new LinkedHashMap<>();
        /** The last line of each paragraph, by its element, and the page it stands on. */
        private final Map<Integer, Standing> previous = new HashMap<>();

        private final Copyfitting copyfitting = new Copyfitting();

        private record Standing(SetLine line, int page) {}

        private record Story(int element, String language) {}

        Reader(Stories stories) {
            this.stories = stories;
        }

        QualityReport read(DisplayList pages) {
            for (int page = 0; page < pages.pages().size(); page++) {
                for (TextLine line : pages.pages().get(page).lines()) {
                    take(new SetLine(line), page);
                }
            }
            List<Group> languages = new ArrayList<>();
            byLanguage.forEach((language, tally) -> add(languages, language, "", tally));
            languages.sort(Comparator.comparingInt(Group::lines).reversed());
            List<Group> articles = new ArrayList<>();
            byStory.forEach((story, tally) -> add(articles, story.language(), stories.title(story.element()), tally));
            return new QualityReport(languages, articles, copyfitting.found(), makeUp(pages));
        }

        private List<Measure> makeUp(DisplayList pages) {
            List<Measure> measures = new ArrayList<>();
            BaselineGrid.of(pages.pages()).ifPresent(grid -> {
                measures.addAll(new Columns(pages.pages(), grid, stories).measures());
                measures.addAll(new Figures(pages, stories).measures());
            });
            measures.sort(Comparator.comparing(Measure::metric));
            return measures;
        }

        private static void add(List<Group> groups, String language, String title, Tally tally) {
            if (tally.lines() > 0) {
                groups.add(new Group(language, title, tally.lines(), tally.measures()));
            }
        }

        private void take(SetLine line, int page) {
            TextLine.Paragraph paragraph = line.line().paragraph();
            boolean heading = stories.isHeading(paragraph.element());
            for (Tally tally : tallies(paragraph, line.isChinese())) {
                tally.add(line, heading);
                Standing before = previous.get(paragraph.element());
                if (before != null && isDivided(before, line, page)) {
                    tally.divided(before.line(), line);
                }
            }
            if (paragraph.justified()) {
                String story =
                        stories.of(paragraph.element()).map(stories::title).orElse("");
                copyfitting.take(line, story, page + 1);
                previous.put(paragraph.element(), new Standing(line, page));
            }
        }

        /** The line goes on with its paragraph, but further up or on another page. */
        private static boolean isDivided(Standing before, SetLine line, int page) {
            return line.line().number() == before.line().line().number() + 1
                    && (page != before.page()
                            || line.line().baseline() <= before.line().line().baseline());
        }

        private List<Tally> tallies(TextLine.Paragraph paragraph, boolean chinese) {
            String language = primary(paragraph.language());
            Tally all = byLanguage.computeIfAbsent(language, unknown -> new Tally(chinese));
            Optional<Integer> story = stories.of(paragraph.element());
            return story.map(element ->
                            byStory.computeIfAbsent(new Story(element, language), unknown -> new Tally(chinese)))
                    .map(tally -> List.of(all, tally))
                    .orElse(List.of(all));
        }

        /** {@code zh-CN} and {@code zh} are one language here. */
        private static String primary(String tag) {
            int end = tag.indexOf('-');
            return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
        }
    }
}
