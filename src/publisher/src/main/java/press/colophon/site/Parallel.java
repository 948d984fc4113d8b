package press.colophon.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import press.colophon.markdown.Tags;
import press.colophon.page.BodyView;
import press.colophon.template.Markup;

/**
 * Two texts of one article side by side. They are aligned by their structure: paragraph by paragraph in every chapter that has
 * the same blocks in both; a chapter whose blocks differ stands beside the other as a whole; texts with different numbers of
 * chapters stand beside each other undivided.
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
        if (!kinds(left).equals(kinds(right))) {
            return List.of(new AlignedRow(html(left), html(right)));
        }
        List<AlignedRow> rows = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            rows.add(new AlignedRow(html(left.subList(i, i + 1)), html(right.subList(i, i + 1))));
        }
        return rows;
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

    private static List<String> kinds(List<Block> blocks) {
        return blocks.stream().map(Block::kind).toList();
    }

    private static Markup html(List<Block> blocks) {
        return new Markup(blocks.stream().map(Block::html).collect(Collectors.joining()));
    }
}
