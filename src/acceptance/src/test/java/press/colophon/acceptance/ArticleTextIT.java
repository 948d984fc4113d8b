package press.colophon.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.colophon.acceptance.TaggedText.Node;
import press.colophon.content.Article;
import press.colophon.content.Language;

/**
 * What a reader hears of an article in the digital edition is what its author wrote, all of it and in its order.
 *
 * <p>Both are compared without spaces (autospace, line ends), soft hyphens and variants of dashes, as {@link
 * PrintedIssue#bare(String)} takes them away. Every block is looked for: paragraphs, headings, items of lists, cells, captions,
 * notes; the running text in its order, since figures, boxes and notes have places of their own.
 */
class ArticleTextIT {
    private static final List<String> TEXTS =
            List.of("P", "H1", "H2", "H3", "H4", "H5", "H6", "LBody", "Note", "Caption", "TD", "TH");
    /** A note begins with its number, which the manuscript leaves to the press. */
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}\\s*");

    /** Stands for the number of a note in what was written: paper counts the notes of pieces that share columns together. */
    private static final String CALL = "¶";

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyBlockIsHeardWhole(String language) throws Exception {
        List<String> heard = heard(language);
        Set<String> whole = Set.copyOf(heard);
        List<String> written = Sample.printed(language).stream()
                .flatMap(article -> blocks(article, new Language(language)).stream())
                .toList();
        assertThat(written).hasSizeGreaterThan(900);
        assertThat(written).allMatch(block -> whole.contains(block) || indexOf(heard, block, 0) >= 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void runningTextIsHeardInOrder(String language) throws Exception {
        List<String> heard = heard(language);

        SoftAssertions softly = new SoftAssertions();
        int compared = 0;
        for (Article article : Sample.printed(language)) {
            int from = 0;
            for (String paragraph : running(article, new Language(language))) {
                int at = indexOf(heard, paragraph, from);
                softly.assertThat(at).as("%s: “%s”", article.slug(), paragraph).isNotNegative();
                from = at < 0 ? from : at;
                compared++;
            }
        }
        softly.assertAll();
        assertThat(compared).isGreaterThan(300);
    }

    private static int indexOf(List<String> heard, String paragraph, int from) {
        Pattern pattern = Pattern.compile(
                Stream.of(paragraph.split(CALL, -1)).map(Pattern::quote).collect(Collectors.joining("\\d{1,2}")));
        for (int i = from; i < heard.size(); i++) {
            if (pattern.matcher(heard.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    /** The texts of the file's structure tree in reading order, notes apart from what they are called in. */
    private static List<String> heard(String language) throws IOException {
        List<String> texts = new ArrayList<>();
        try (PDDocument document =
                Loader.loadPDF(Sample.published().pdf(language).toFile())) {
            gather(TaggedText.read(document), texts);
        }
        return texts;
    }

    private static void gather(Node node, List<String> texts) {
        if (TEXTS.contains(node.type())) {
            String text = withoutParts(node);
            boolean note = node.type().equals("Note");
            texts.add(PrintedIssue.bare(note ? NUMBER.matcher(text).replaceFirst("") : text));
        }
        node.children().forEach(child -> gather(child, texts));
    }

    /** The text of a block without the blocks in it. */
    private static String withoutParts(Node node) {
        StringBuilder text = new StringBuilder();
        for (Object part : node.parts()) {
            if (!(part instanceof Node child)) {
                text.append(part);
            } else if (!List.of("Note", "Figure", "L").contains(child.type())) {
                text.append(withoutParts(child));
            }
        }
        return text.toString();
    }

    /** Headings and paragraphs of the running text. */
    private static List<String> running(Article article, Language language) {
        Element body = body(article, language);
        body.select("figure, aside, table, blockquote, .footnotes").remove();
        return texts(body.select("p, h2, h3, h4"));
    }

    /** All that an author wrote, block by block. */
    private static List<String> blocks(Article article, Language language) {
        Elements blocks = body(article, language).select("p, h2, h3, h4, li, td, th, figcaption");
        blocks.removeIf(block -> !block.is("p") && !block.select("> p").isEmpty());
        blocks.forEach(block -> block.select("> ul, > ol").remove());
        return texts(blocks);
    }

    private static Element body(Article article, Language language) {
        Element body = Jsoup.parseBodyFragment(
                        article.bodyIn(language).getValue().html())
                .body();
        body.select("a.footnote-backref").remove();
        body.select("a.footnote-ref").forEach(call -> call.text(CALL));
        return body;
    }

    private static List<String> texts(Elements blocks) {
        return blocks.stream()
                .map(Element::text)
                .map(PrintedIssue::bare)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
