package press.colophon.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import press.colophon.page.BodyView;
import press.colophon.template.Markup;

/**
 * Two texts of one article side by side. They are aligned by their structure: paragraph by paragraph where both have the same
 * blocks. Where one has more paragraphs than the other, what stands between two blocks of other kinds (headings, figures, tables,
 * lists) stands beside its like as a whole; where those differ too, the chapter does; and texts with different numbers of chapters
 * stand beside each other undivided.
 */
final class Parallel {
    private Parallel() {}

    /** A text on a page. */
    record Side(ArticleText text, ArticleText.Place place) {
        private Markup whole() {
            return text.on(place).html();
        }

        Stream<BodyView.Target> targets() {
            return text.targetsOn(place).stream();
        }

        Found found() {
            return text.foundOn(place);
        }

        private List<List<ArticleText.Block>> chapters() {
            return Parallel.chapters(text.blocksOn(place));
        }
    }

    static List<AlignedRow> align(Side first, Side second) {
        List<List<ArticleText.Block>> left = first.chapters();
        List<List<ArticleText.Block>> right = second.chapters();
        if (left.size() != right.size()) {
            return List.of(new AlignedRow(first.whole(), second.whole()));
        }
        List<AlignedRow> rows = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            rows.addAll(chapter(left.get(i), right.get(i)));
        }
        return rows;
    }

    private static List<AlignedRow> chapter(List<ArticleText.Block> left, List<ArticleText.Block> right) {
        List<List<ArticleText.Block>> leftRuns = runs(left);
        List<List<ArticleText.Block>> rightRuns = runs(right);
        if (!landmarks(leftRuns).equals(landmarks(rightRuns))) {
            return List.of(new AlignedRow(html(left), html(right)));
        }
        List<AlignedRow> rows = new ArrayList<>();
        for (int i = 0; i < leftRuns.size(); i++) {
            rows.addAll(run(leftRuns.get(i), rightRuns.get(i)));
        }
        return rows;
    }

    private static List<AlignedRow> run(List<ArticleText.Block> left, List<ArticleText.Block> right) {
        if (left.size() != right.size()) {
            return List.of(new AlignedRow(html(left), html(right)));
        }
        return IntStream.range(0, left.size())
                .mapToObj(i -> new AlignedRow(html(left.subList(i, i + 1)), html(right.subList(i, i + 1))))
                .toList();
    }

    /** Blocks of any other kind each by itself, and by turns with them the paragraphs that follow one another, perhaps none. */
    private static List<List<ArticleText.Block>> runs(List<ArticleText.Block> blocks) {
        List<List<ArticleText.Block>> runs = new ArrayList<>();
        runs.add(new ArrayList<>());
        for (ArticleText.Block block : blocks) {
            if (block.kind().equals("p.")) {
                runs.get(runs.size() - 1).add(block);
            } else {
                runs.add(List.of(block));
                runs.add(new ArrayList<>());
            }
        }
        return runs;
    }

    private static List<String> landmarks(List<List<ArticleText.Block>> runs) {
        return IntStream.range(0, runs.size())
                .filter(i -> i % 2 == 1)
                .mapToObj(i -> runs.get(i).get(0).kind())
                .toList();
    }

    /** A chapter begins with a heading of the second level; what stands before the first one is a chapter too. Notes are the last. */
    private static List<List<ArticleText.Block>> chapters(List<ArticleText.Block> blocks) {
        List<List<ArticleText.Block>> chapters = new ArrayList<>();
        chapters.add(new ArrayList<>());
        for (ArticleText.Block block : blocks) {
            if (beginsChapter(block.kind())) {
                chapters.add(new ArrayList<>());
            }
            chapters.get(chapters.size() - 1).add(block);
        }
        return chapters;
    }

    private static boolean beginsChapter(String kind) {
        return kind.startsWith("h2.") || (" " + kind.substring(kind.indexOf('.') + 1) + " ").contains(" footnotes ");
    }

    private static Markup html(List<ArticleText.Block> blocks) {
        if (blocks.size() == 1) {
            return new Markup(blocks.get(0).html());
        }
        return new Markup(blocks.stream().map(ArticleText.Block::html).collect(Collectors.joining()));
    }
}
