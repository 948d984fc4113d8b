package press.colophon.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
 * PrintedIssue#bare(String)} takes them away; without the numbers of notes, which each edition counts for itself; and paragraph by
 * paragraph, heading by heading, since figures and boxes have places of their own.
 */
class ArticleTextIT {
    private static final List<String> TEXTS =
            List.of("P", "H1", "H2", "H3", "H4", "H5", "H6", "LBody", "Note", "Caption");

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyParagraphIsHeardWholeAndInOrder(String language) throws Exception {
        List<String> heard = heard(language);

        SoftAssertions softly = new SoftAssertions();
        int compared = 0;
        for (Article article : Sample.publication()
                .issue(Sample.ISSUE)
                .orElseThrow()
                .articles()
                .values()) {
            int from = 0;
            for (String paragraph : written(article, new Language(language))) {
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
        for (int i = from; i < heard.size(); i++) {
            if (heard.get(i).equals(paragraph)) {
                return i;
            }
        }
        return -1;
    }

    /** The texts of the file's structure tree in reading order, without notes and their numbers. */
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
            texts.add(PrintedIssue.bare(withoutNotes(node)));
        }
        node.children().forEach(child -> gather(child, texts));
    }

    private static String withoutNotes(Node node) {
        StringBuilder text = new StringBuilder();
        for (Object part : node.parts()) {
            if (!(part instanceof Node child)) {
                text.append(part);
            } else if (!List.of("Note", "Figure").contains(child.type())) {
                text.append(withoutNotes(child));
            }
        }
        return text.toString();
    }

    /** Headings and paragraphs of the running text, apart from those that bear a note's number. */
    private static List<String> written(Article article, Language language) {
        Element body = Jsoup.parseBodyFragment(
                        article.bodyIn(language).getValue().html())
                .body();
        body.select("figure, aside, table, blockquote, .footnotes").remove();
        Elements blocks = body.select("p:not(:has(sup)), h2, h3, h4");
        return blocks.stream()
                .map(Element::text)
                .map(PrintedIssue::bare)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
