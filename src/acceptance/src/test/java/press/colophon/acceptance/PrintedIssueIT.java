package press.colophon.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.colophon.content.Article;
import press.colophon.content.Issue;
import press.colophon.content.Language;
import press.colophon.content.Localized;
import press.colophon.content.Publication;

/** The sample's printed editions, read back by another library than the one that wrote them. */
class PrintedIssueIT {
    /** So many characters tell one paragraph from another. */
    private static final int ENOUGH = 24;

    /** Stands for the number of a note, which each edition counts in its own way. */
    private static final String NOTE = "\uE000";

    private static final Publication PUBLICATION = Sample.publication();
    private static final Issue ISSUE = PUBLICATION.issues().stream()
            .filter(issue -> issue.id().equals(Sample.ISSUE))
            .findFirst()
            .orElseThrow();

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyFontIsEmbedded(String language) throws Exception {
        assertThat(read(language).strangers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyCharacterCanBeReadBack(String language) throws Exception {
        assertThat(read(language).pages()).noneMatch(page -> page.contains("\uFFFD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theContentsNameThePagesOnWhichPiecesStand(String language) throws Exception {
        PrintedIssue printed = read(language);
        String contents = printed.contents();

        SoftAssertions softly = new SoftAssertions();
        for (Localized listed : listed()) {
            String title = listed.in(new Language(language)).text();
            OptionalInt number = numberBefore(title, contents);
            softly.assertThat(number).as("“%s” in the contents", title).isPresent();
            number.ifPresent(page -> {
                softly.assertThat(printed.bare(page)).as("page %s", page).contains(PrintedIssue.bare(title));
                softly.assertThat(printed.pages().get(page - 1))
                        .as("folio of page %s", page)
                        .containsPattern("(?m)^" + page + "\\b|\\b" + page + "$");
            });
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyTextIsThereInReadingOrder(String language) throws Exception {
        String printed = read(language).bare();

        SoftAssertions softly = new SoftAssertions();
        for (Article article : Sample.printed(language)) {
            int from = 0;
            for (String block : blocks(article, new Language(language))) {
                int begins = printed.indexOf(head(block), from);
                softly.assertThat(begins).as("%s: “%s”", article.slug(), block).isNotNegative();
                int ends = printed.indexOf(tail(block), Math.max(begins, from));
                softly.assertThat(ends)
                        .as("%s: end of “%s”", article.slug(), block)
                        .isNotNegative();
                from = begins < 0 ? from : begins;
            }
        }
        softly.assertAll();
    }

    private static PrintedIssue read(String language) throws Exception {
        return PrintedIssue.read(Sample.published().pdf(language));
    }

    /** The number before a title at the beginning of a line, wherever the title's own lines end. */
    private static OptionalInt numberBefore(String title, String contents) {
        String anyBreaks = PrintedIssue.bare(title)
                .codePoints()
                .mapToObj(Character::toString)
                .map(Pattern::quote)
                .collect(Collectors.joining("[\\s\\p{Cf}\\p{Pd}]*"));
        Matcher entry = Pattern.compile("(?m)^(\\d{1,3})\\s+" + anyBreaks).matcher(contents);
        return entry.find() ? OptionalInt.of(Integer.parseInt(entry.group(1))) : OptionalInt.empty();
    }

    /** The titles that the contents list. */
    private static List<Localized> listed() {
        List<Localized> titles = new ArrayList<>();
        for (Issue.SectionContents section : ISSUE.contents()) {
            for (Issue.Entry entry : section.entries()) {
                entry.match(new Issue.Entry.Cases<Boolean>() {
                    @Override
                    public Boolean single(Issue.Single single) {
                        return single.inContents()
                                && titles.add(single.article().titles().title());
                    }

                    @Override
                    public Boolean group(Issue.Group group) {
                        return titles.add(group.title());
                    }
                });
            }
        }
        return titles;
    }

    /** Headings and paragraphs of the running text; what floats has a place of its own. */
    private static List<String> blocks(Article article, Language language) {
        Document body =
                Jsoup.parseBodyFragment(article.bodyIn(language).getValue().html());
        body.select("figure, aside, table, blockquote, .footnotes").remove();
        body.select("sup").forEach(note -> note.replaceWith(new TextNode(NOTE)));
        return body.select("p, h2, h3, h4, li:not(:has(p))").stream()
                .map(Element::text)
                .map(PrintedIssue::bare)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String head(String block) {
        String text = block.contains(NOTE) ? block.substring(0, block.indexOf(NOTE)) : block;
        return text.substring(0, Math.min(ENOUGH, text.length()));
    }

    private static String tail(String block) {
        String text = block.substring(block.lastIndexOf(NOTE) + 1);
        return text.substring(Math.max(0, text.length() - ENOUGH));
    }
}
