package press.colophon.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Outcome;

class TemplatesTest {
    @TempDir
    Path directory;

    private record Page(
            String title, Optional<String> dek, Kind kind, Markup body, List<Integer> pages, Person editor) {}

    private record Person(String name) {}

    private enum Kind {
        LETTER_TO_US
    }

    private static final Page PAGE = new Page(
            "Q & A",
            Optional.empty(),
            Kind.LETTER_TO_US,
            new Markup("<p>1 &lt; 2</p>"),
            List.of(1, 2),
            new Person("Li"));

    private Outcome<Optional<String>> render(String template) throws IOException {
        write("site/page.ftlh", template);
        write("messages/en.properties", "by=By {0}\nplain=Editor's letter\nwords={0} words\n");
        write("messages/zh.properties", "by=文／{0}\n");
        return new Templates(new Theme("templates/t", directory)).render("site/page.ftlh", "en", PAGE);
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(directory.resolve(file).getParent());
        Files.writeString(directory.resolve(file), text);
    }

    private String text(String template) throws IOException {
        Outcome<Optional<String>> outcome = render(template);
        assertThat(outcome.diagnostics()).isEmpty();
        return outcome.value().orElseThrow();
    }

    private List<String> problems(String template) throws IOException {
        Outcome<Optional<String>> outcome = render(template);
        assertThat(outcome.value()).isEmpty();
        return outcome.diagnostics().stream().map(Diagnostic::headline).toList();
    }

    @Test
    void textIsEscapedAndMarkupIsNot() throws IOException {
        assertThat(text("<h1>${title}</h1>${body}")).isEqualTo("<h1>Q &amp; A</h1><p>1 &lt; 2</p>");
    }

    @Test
    void whatIsKeptIsMadeOnceForEachKey() throws IOException {
        assertThat(text("<#list pages as page><@kept key='a'>${page} </@kept></#list>"))
                .isEqualTo("1 1 ");
        assertThat(text("<#list pages as page><@kept key='a' + page>${page} </@kept></#list>"))
                .isEqualTo("1 2 ");
    }

    @Test
    void whatIsKeptInOneLanguageIsNotShownInAnother() throws IOException {
        write("site/page.ftlh", "<@kept key='by'>${message('by', title)}</@kept>");
        write("messages/en.properties", "by=By {0}");
        write("messages/zh.properties", "by=文／{0}");
        Templates templates = new Templates(new Theme("templates/t", directory));

        assertThat(templates.render("site/page.ftlh", "en", PAGE).value()).contains("By Q &amp; A");
        assertThat(templates.render("site/page.ftlh", "zh", PAGE).value()).contains("文／Q &amp; A");
    }

    @Test
    void keptWithoutAKeyIsReported() throws IOException {
        assertThat(problems("<@kept>a</@kept>").get(0)).contains("kept takes one parameter");
    }

    @Test
    void anEmptyOptionalIsMissing() throws IOException {
        assertThat(text("<#if dek??>has<#else>none</#if>")).isEqualTo("none");
    }

    @Test
    void aConstantIsItsNameInKebabCase() throws IOException {
        assertThat(text("${kind}")).isEqualTo("letter-to-us");
    }

    @Test
    void listsAndRecordsAreRead() throws IOException {
        assertThat(text("<#list pages as p>${p}<#sep>,</#list> ${editor.name}")).isEqualTo("1,2 Li");
    }

    @Test
    void aMessageTakesArgumentsAndGroupsDigits() throws IOException {
        assertThat(text("${message('by', editor.name)}; ${message('words', 12345)}; ${message('plain')}"))
                .isEqualTo("By Li; 12,345 words; Editor&#39;s letter");
    }

    @Test
    void aTextComesInItsPhrases() throws IOException {
        write("site/page.ftlh", "<#list phrases(title, 'en') as phrase>${phrase}<#sep><wbr></#list>");
        write("messages/en.properties", "");
        Templates templates =
                new Templates(new Theme("templates/t", directory), (text, language) -> List.of("Q ", "& A", language));
        assertThat(templates.render("site/page.ftlh", "en", PAGE).value()).contains("Q <wbr>&amp; A<wbr>en");
    }

    @Test
    void phrasesAreThoseOfATextInALanguage() throws IOException {
        assertThat(problems("${phrases(1)}")).singleElement().asString().contains("a text and the tag of its language");
    }

    @Test
    void aMissingMessageIsAnErrorAtItsPlace() throws IOException {
        assertThat(problems("<p>\n  ${message('bye')}\n"))
                .containsExactly("templates/t/site/page.ftlh:2:3: error[template-error]: no message \"bye\" in"
                        + " templates/t/messages/en.properties");
    }

    @Test
    void aMessageThatEveryPageNeedsIsAskedForByName() throws IOException {
        render("");
        Messages chinese = new Templates(new Theme("templates/t", directory)).messages("zh");
        assertThat(chinese.missing(List.of("by", "plain")))
                .extracting(Diagnostic::headline)
                .containsExactly("templates/t/messages/zh.properties:1:1: error[missing-message]: no message \"plain\";"
                        + " add the line \"plain=...\"");
    }

    @Test
    void aNameThatTheModelHasNotIsAnErrorEvenWhereItMayBeMissing() throws IOException {
        assertThat(problems("<p>\n<#if editor.nmae??></#if>"))
                .containsExactly(
                        "templates/t/site/page.ftlh:2:1: error[template-error]: no \"nmae\" in Person; it has name");
    }

    @Test
    void anUnclosedDirectiveIsShownWhereItStands() throws IOException {
        assertThat(problems("<p>\n<#if dek??>\n"))
                .singleElement()
                .asString()
                .startsWith("templates/t/site/page.ftlh:")
                .contains("error[template-error]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${editor.class}",
                "${editor.getClass().getName()}",
                "${editor.name()}",
                "${title.class.forName('java.lang.Runtime')}",
                "${title?api.getClass()}",
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', '/')}",
                "${pages.class}",
                "${.data_model.editor.hashCode()}",
                "<#include '../../secret.txt'>",
                "<#include '/etc/passwd'>"
            })
    void aTemplateReachesNeitherJavaClassesNorOtherFiles(String template) throws IOException {
        Files.writeString(directory.resolveSibling("secret.txt"), "secret");
        assertThat(problems(template)).hasSize(1);
    }

    @Test
    void aMissingTemplateIsAnError() throws IOException {
        render("");
        assertThat(new Templates(new Theme("templates/t", directory))
                        .render("site/none.ftlh", "en", PAGE)
                        .diagnostics())
                .extracting(Diagnostic::headline)
                .containsExactly(
                        "templates/t/site/none.ftlh:1:1: error[missing-template]: the theme has no such template;"
                                + " add the file, or choose another theme in publication.yaml");
    }

    @Test
    void bothLanguagesOfTheJournalHaveTheSameMessages() {
        Templates journal =
                new Templates(Theme.find(Path.of("../../templates"), "journal").orElseThrow());
        assertThat(journal.messages("zh").keys())
                .containsExactlyInAnyOrderElementsOf(journal.messages("en").keys());
    }
}
