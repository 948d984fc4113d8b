package press.colophon.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import press.colophon.markdown.Tags;
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

    /**
     * An element at the top of a text.
     *
     * @param kind its name and classes
     */
    private record Block(String kind, String html) {
        boolean beginsChapter() {
            return kind.startsWith("h2.")
                    || (" " + kind.substring(kind.indexOf('.') + 1) + " ").contains(" footnotes ");
        }
    }

    static List<AlignedRow> align(BodyView first, BodyView second) {
        List<List<Block>> left = chapters(first);
        List<List<Block>> right = chapters(second);
        if (left.size() != right.size()) {
            return List.of(new AlignedRow(first.html(), second.html()));
        }
        List<AlignedRow> rows = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            rows.addAll(chapter(left.get(i), right.get(i)));
        }
        return rows;
    }

    private static List<AlignedRow> chapter(List<Block> left, List<Block> right) {
        List<List<Block>> leftRuns = runs(left);
        List<List<Block>> rightRuns = runs(right);
        if (!landmarks(leftRuns).equals(landmarks(rightRuns))) {
            return List.of(new AlignedRow(html(left), html(right)));
        }
        List<AlignedRow> rows = new ArrayList<>();
        for (int i = 0; i < leftRuns.size(); i++) {
            rows.addAll(run(leftRuns.get(i), rightRuns.get(i)));
        }
        return rows;
    }

    private static List<AlignedRow> run(List<Block> left, List<Block> right) {
        if (left.size() != right.size()) {
            return List.of(new AlignedRow(html(left), html(right)));
        }
        return IntStream.range(0, left.size())
                .mapToObj(i -> new AlignedRow(html(left.subList(i, i + 1)), html(right.subList(i, i + 1))))
                .toList();
    }

    /** Blocks of any other kind each by itself, and by turns with them the paragraphs that follow one another, perhaps none. */
    private static List<List<Block>> runs(List<Block> blocks) {
        List<List<Block>> runs = new ArrayList<>();
        runs.add(new ArrayList<>());
        for (Block block : blocks) {
            if (block.kind().equals("p.")) {
                runs.get(runs.size() - 1).add(block);
            } else {
                runs.add(List.of(block));
                runs.add(new ArrayList<>());
            }
        }
        return runs;
    }

    private static List<String> landmarks(List<List<Block>> runs) {
        return IntStream.range(0, runs.size())
                .filter(i -> i % 2 == 1)
                .mapToObj(i -> runs.get(i).get(0).kind())
                .toList();
    }

    /** A chapter begins with a heading of the second level; what stands before the first one is a chapter too. Notes are the last. */
    private static List<List<Block>> chapters(BodyView body) {
        List<List<Block>> chapters = new ArrayList<>();
        chapters.add(new ArrayList<>());
        for (Block block : blocks(body.html().html())) {
            if (block.beginsChapter()) {
                chapters.add(new ArrayList<>());
            }
            chapters.get(chapters.size() - 1).add(block);
        }
        return chapters;
    }

    private static List<Block> blocks(String html) {
        List<Block> blocks = new ArrayList<>();
        int depth = 0;
        int start = 0;
        String kind = "";
        for (Tags tags = new Tags(html); tags.next(); ) {
            if (depth == 0) {
                start = tags.start();
                kind = tags.name() + "."
                        + tags.attributes().getOrDefault("class", "").strip();
            }
            depth += tags.isEmpty() ? 0 : tags.isClosing() ? -1 : 1;
            if (depth == 0) {
                blocks.add(new Block(kind, html.substring(start, tags.end())));
            }
        }
        return blocks;
    }

    private static Markup html(List<Block> blocks) {
        return new Markup(blocks.stream().map(Block::html).collect(Collectors.joining()));
    }
}
