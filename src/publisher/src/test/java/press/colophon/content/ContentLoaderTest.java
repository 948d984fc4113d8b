package press.colophon.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.colophon.markdown.Body;

class ContentLoaderTest {
    private static final Language EN = new Language("en");
    private static final Language ZH = new Language("zh");
    private static final String ONE = "issues/2025-06/articles/one.en.md";
    private static final String ONE_ZH = "issues/2025-06/articles/one.zh.md";
    private static final String ISSUE = "issues/2025-06/issue.yaml";

    @Test
    void translationIsJoinedWithTheFactsOfTheFirstLanguage() {
        Article article = new MiniPublication()
                .change(
                        ONE,
                        "title: One",
                        "title: One\ndek: Why\nauthors: [jin-jili]\nlead: {image: ../media/p.svg, alt: P}")
                .change(ONE_ZH, "title: 一", "title: 一\nlead: {alt: 图}")
                .article("one");
        assertThat(article.titles().title().in(ZH).text()).isEqualTo("一");
        assertThat(article.dek().orElseThrow().in(ZH)).isEqualTo(new Localized.Reading("Why", EN));
        assertThat(article.lead().orElseThrow().alternative().in(ZH).text()).isEqualTo("图");
        assertThat(article.lead().orElseThrow().image().path()).isEqualTo("issues/2025-06/media/p.svg");
        assertThat(article.authors()
                        .get(0)
                        .organization()
                        .orElseThrow()
                        .name()
                        .in(EN)
                        .text())
                .isEqualTo("SAMR");
        assertThat(article.bodies().keySet()).containsExactly(EN, ZH);
    }

    @Test
    void theContentDirectoryMayBeALink(@TempDir Path directory) throws IOException {
        Path files = Files.createDirectory(directory.resolve("files"));
        Files.writeString(files.resolve("publication.yaml"), "id: mini\n");
        Path content = Files.createSymbolicLink(directory.resolve("content"), files);
        assertThat(ContentFiles.in(content).name()).isEqualTo("content");
        assertThat(ContentFiles.in(content).paths()).containsExactly("publication.yaml");
    }

    @Test
    void titleIsTranslatedWithoutATranslatedText() {
        Article two = new MiniPublication().article("two");
        assertThat(two.titles().title().in(ZH).text()).isEqualTo("二");
        assertThat(two.bodyIn(ZH).getKey()).isEqualTo(EN);
    }

    @Test
    void noticesAreThoseThatThePublicationGives() {
        MiniPublication mini = new MiniPublication();
        assertThat(notices(mini)).isEqualTo(Publication.Notices.NONE);
        mini.change("publication.yaml", "country: CN", "country: CN\nnotices: {papers: {en: Write, zh: 来稿}}");
        assertThat(notices(mini).papers().orElseThrow().in(ZH).text()).isEqualTo("来稿");
        assertThat(notices(mini).subscribe()).isEmpty();
    }

    private static Publication.Notices notices(MiniPublication publication) {
        return publication.load().value().orElseThrow().imprint().notices();
    }

    @Test
    void everyValueKnowsItsPlace() {
        Publication publication = new MiniPublication().load().value().orElseThrow();
        assertThat(publication.identity().issn().span()).hasToString("content/publication.yaml:6:7");
        assertThat(publication.identity().title().exactly(ZH).orElseThrow().span())
                .hasToString("content/publication.yaml:3:23");
        assertThat(publication.issues().get(0).published().span())
                .hasToString("content/issues/2025-06/issue.yaml:4:12");
    }

    @Test
    void placesAreRightAfterCharactersOutsideTheBasicPlane() {
        MiniPublication mini =
                new MiniPublication().change(ONE, "title: One", "title: {en: 𠮷😀, zh: 𠮷}\nauthors: [𠮷x]");
        assertThat(mini.diagnostics()).contains("one.en.md:4:11: error[unknown-person]");
    }

    @Test
    void contentsKeepTheirOrderGroupsAndBriefs() {
        MiniPublication mini = new MiniPublication().change(ISSUE, "      - one\n      - two\n", """
                              - {article: two, toc: none}
                              - group: set
                                title: {en: Set, zh: 组}
                                articles: [one]
                        """);
        Issue issue = mini.load().value().orElseThrow().issues().get(0);
        String contents = issue.contents().get(0).entries().stream()
                .map(entry -> entry.match(new Issue.Entry.Cases<String>() {
                    @Override
                    public String single(Issue.Single single) {
                        return single.article().slug() + " " + single.inContents();
                    }

                    @Override
                    public String group(Issue.Group group) {
                        return group.title().in(ZH).text()
                                + group.articles().stream().map(Article::slug).toList();
                    }
                }))
                .collect(Collectors.joining(", "));
        assertThat(contents).isEqualTo("two false, 组[one]");
        assertThat(issue.articles().keySet()).containsExactly("two", "one");
        assertThat(mini.diagnostics()).isEmpty();
    }

    @Test
    void speakerCanBeIntroducedForOneSpeech() {
        Article speech = new MiniPublication()
                .change(
                        ONE,
                        "kind: news",
                        "kind: speech\nspeaker: {person: jin-jili, role: Host, affiliation: {zh: 机构}}")
                .article("one");
        assertThat(speech.speaker().orElseThrow().role().orElseThrow().in(EN).text())
                .isEqualTo("Host");
        assertThat(speech.speaker()
                        .orElseThrow()
                        .affiliation()
                        .orElseThrow()
                        .in(EN)
                        .language())
                .isEqualTo(ZH);
    }

    @Test
    void linksLeadToArticlesInTheirLanguagesAndIssues() {
        MiniPublication mini = new MiniPublication()
                .with("issues/2025-05/issue.yaml", ISSUE_5)
                .with("issues/2025-05/articles/old.en.md", "---\nkind: news\ntitle: Old\n---\n\n## 标题\n\nText.\n")
                .change(
                        ONE,
                        "Text.",
                        "[a](two.en.md), [b](../../2025-05/articles/old.en.md#标题), [c](https://iso.org), [d](#head)");
        Publication publication = mini.load().value().orElseThrow();
        Body body = mini.article("one").bodyIn(EN).getValue();
        References references = new References(publication);
        List<String> destinations = body.links().stream()
                .map(link -> references
                        .destination(body, link.target())
                        .map(d -> d.issue().id() + "/" + d.article().slug() + "/" + d.language() + "#"
                                + d.anchor().orElse(""))
                        .orElse("-"))
                .toList();
        assertThat(mini.diagnostics()).isEmpty();
        assertThat(destinations).containsExactly("2025-06/two/en#", "2025-05/old/en#标题", "-", "-");
        assertThat(references.destination(body, "../../2025-05/articles/old.en.md#%E6%A0%87%E9%A2%98"))
                .isPresent();
        assertThat(references.picture(body, "../media/p.svg")).contains("issues/2025-06/media/p.svg");
    }

    private static final String ISSUE_5 = """
            year: 2025
            number: 5
            months: [9, 10]
            published: 2025-09-10
            contents:
              - {section: news, articles: [old]}
            """;

    @Test
    void issuesComeNewestFirst() {
        MiniPublication mini = new MiniPublication()
                .with("issues/2025-05/issue.yaml", ISSUE_5)
                .with("issues/2025-05/articles/old.en.md", "---\nkind: news\ntitle: Old\n---\n\nText.\n");
        assertThat(mini.load().value().orElseThrow().issues())
                .extracting(Issue::id)
                .containsExactly("2025-06", "2025-05");
    }

    @Test
    void directoryOnDiskIsReadInOrderOfNamesWithoutHiddenFiles(@TempDir Path directory) throws IOException {
        MiniPublication mini = new MiniPublication();
        for (String path : mini.paths()) {
            Path file = directory.resolve("my content").resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, mini.read(path));
        }
        Files.writeString(directory.resolve("my content/issues/2025-06/articles/.swp"), "x");
        var outcome = ContentLoader.load(directory.resolve("my content"));
        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(outcome.value().orElseThrow().directory()).isEqualTo("my content");
    }

    @Test
    void directoryThatIsNotThereIsReported(@TempDir Path directory) {
        var outcome = ContentLoader.load(directory.resolve("nothing"));
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.diagnostics()).hasSize(1);
    }

    @Test
    void anyRubbishIsReportedAndNeverThrown() {
        List<String> rubbish = List.of(
                "\0\0\0",
                "---",
                "[[[[",
                "- a\n b: c",
                "{",
                "? [a]\n: b",
                "&a [*a]",
                "!!python/x y",
                "%YAML 9.9\n---\n",
                "a: |\n",
                "[".repeat(5000),
                "x",
                "[]",
                "{}",
                "null",
                "1",
                "\"",
                "---\n---\n",
                "---\n[]\n---\n",
                "---\n- x\n---\n\n\0");
        MiniPublication paths = new MiniPublication();
        for (String path : paths.paths()) {
            for (String text : rubbish) {
                assertThat(new MiniPublication().with(path, text).load().diagnostics())
                        .as(path + " " + text)
                        .isNotNull();
            }
        }
    }
}
