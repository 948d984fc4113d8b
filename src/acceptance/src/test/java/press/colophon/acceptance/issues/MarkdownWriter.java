package press.colophon.acceptance.issues;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes an article's text in one language. For one article. */
final class MarkdownWriter implements Block.Cases<String> {
    private final Prose prose;
    private final Chance chance;
    private final List<String> neighbours;
    private final StringBuilder notes = new StringBuilder();
    private int noteCount;

    /** @param neighbours slugs of articles that it may link to */
    MarkdownWriter(Prose prose, Chance chance, List<String> neighbours) {
        this.prose = prose;
        this.chance = chance;
        this.neighbours = List.copyOf(neighbours);
    }

    String write(List<Block> blocks) {
        String text = blocks.stream().map(block -> block.match(this)).collect(Collectors.joining("\n\n"));
        return text + "\n" + (notes.isEmpty() ? "" : "\n" + notes);
    }

    private String phrase(String rule) {
        return prose.phrase(rule, chance);
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        StringBuilder text = new StringBuilder(prose.paragraph(paragraph.words(), chance));
        for (int words : paragraph.notes()) {
            noteCount++;
            text.append("[^").append(noteCount).append(']');
            String note = words < 20 ? phrase("note") : phrase("note") + " " + prose.paragraph(words, chance);
            notes.append("[^").append(noteCount).append("]: ").append(note).append('\n');
        }
        if (paragraph.link() && !neighbours.isEmpty()) {
            text.append(" [").append(phrase("heading")).append("](");
            text.append(chance.oneOf(neighbours))
                    .append('.')
                    .append(prose.language())
                    .append(".md)");
            text.append(prose.language().equals("zh") ? "。" : ".");
        }
        return text.toString();
    }

    @Override
    public String heading(Block.Heading heading) {
        return "#".repeat(heading.level()) + " " + phrase(chance.happens(0.1) ? "longheading" : "heading");
    }

    @Override
    public String figures(Block.Figures figures) {
        return figures.pictures().stream()
                .map(picture -> figure(picture, figures))
                .collect(Collectors.joining(" "));
    }

    private String figure(Picture picture, Block.Figures figures) {
        String caption = figures.caption() ? " \"" + phrase("caption") + "\"" : "";
        String attributes = Stream.of(
                        figures.wide() ? ".wide" : "", figures.credit() ? "credit=\"" + phrase("credit") + "\"" : "")
                .filter(attribute -> !attribute.isEmpty())
                .collect(Collectors.joining(" "));
        return "![" + phrase("alt") + "](../media/" + picture.file() + caption + ")"
                + (attributes.isEmpty() ? "" : "{" + attributes + "}");
    }

    @Override
    public String table(Block.Table table) {
        Supplier<String> cell = () -> phrase(table.wordy() && chance.happens(0.3) ? "longcell" : "cell");
        Stream<String> rows = Stream.concat(
                Stream.of(row(table.columns(), () -> phrase("column")), row(table.columns(), () -> "---")),
                IntStream.range(0, table.rows()).mapToObj(i -> row(table.columns(), cell)));
        return rows.collect(Collectors.joining("\n"));
    }

    private static String row(int columns, Supplier<String> cell) {
        return IntStream.range(0, columns).mapToObj(i -> cell.get()).collect(Collectors.joining(" | ", "| ", " |"));
    }

    @Override
    public String items(Block.Items items) {
        return switch (items.marks()) {
            case BULLETS -> list(items.count(), i -> "- " + phrase("item"), "\n");
            case NUMBERS -> list(items.count(), i -> (i + 1) + ". " + phrase("item"), "\n");
            case TERMS -> list(items.count(), i -> phrase("term") + "\n: " + phrase("dek"), "\n\n");
        };
    }

    @Override
    public String quotation(Block.Quotation quotation) {
        return switch (quotation.use()) {
            case PLAIN -> "> " + prose.paragraph(quotation.size(), chance);
            case PULL -> "> " + phrase("pull") + "\n\n{.pull}";
            case BOX ->
                "> ### " + phrase("heading") + "\n>\n" + list(quotation.size(), i -> "> - " + phrase("item"), "\n")
                        + "\n\n{.box}";
        };
    }

    @Override
    public String code(Block.Code code) {
        return "```\n" + list(code.lines(), i -> phrase("code"), "\n") + "\n```";
    }

    @Override
    public String dialogue(Block.Dialogue dialogue) {
        return dialogue.answers().stream()
                .map(words -> "**" + phrase("ask") + "**\n\n" + prose.paragraph(words, chance))
                .collect(Collectors.joining("\n\n"));
    }

    private static String list(int count, java.util.function.IntFunction<String> item, String between) {
        return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(between));
    }
}
