package press.colophon.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.util.ast.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

class WrittenTest {
    private static final List<String> OTHERS = List.of(
            "| A | B |\n|:--|--:|\n| 1 “x” | \"2\" 标准 |\n",
            "A & B &lt; C &copy; &nbsp; \"D\" and it's 3.14 — co-operation, 标准化 2025年.\n",
            "  \\& spaces \\<b\\> and \u00A0 a\u0000b\n  c > d [e](f \"g\"){.footnote-like}  \n&#10; h\n",
            "Term\n: what it means\n\n: another\n",
            "![picture](a.png \"Caption\"){.wide credit=\"A\"}\n\n> quoted\n> - item\n{.pull}\n",
            "## Heading *with* `code`\n\n1. a\n\n   b\n2. c\\\n   d 𠮷野家\n");

    private static List<String> sources() {
        List<String> sources = new ArrayList<>(OTHERS);
        ExampleReader.readExamples(TestResources.getSpec()).stream()
                .map(Example::getSource)
                .forEach(sources::add);
        return sources;
    }

    @Test
    void whatIsTakenOverIsWhatAParserOfHtmlMakes() {
        int taken = 0;
        for (String source : sources()) {
            taken += assertSame(source) ? 1 : 0;
        }
        assertThat(taken).isGreaterThan(450);
    }

    @Test
    void examplesInAnyOrderAreTakenOverAlike() {
        Random random = new Random(6);
        List<String> sources = sources();
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int part = 0; part < 5; part++) {
                text.append(sources.get(random.nextInt(sources.size()))).append(part % 2 == 0 ? "\n" : "");
            }
            assertSame(text.toString());
        }
    }

    @Test
    void markupOutOfTheOrdinaryIsLeftToAParser() {
        assertThat(List.of(
                        "<p>a<p>b</p>",
                        "<p>a<table></table></p>",
                        "<a href=\"x\"><a href=\"y\">z</a></a>",
                        "<p>&copy;</p>",
                        "<p>a > b</p>",
                        "<script>a</script>",
                        "<p onclick=\"a\">b</p>"))
                .allSatisfy(html ->
                        assertThat(Written.take(new Frame(html, List.of()))).isEmpty());
    }

    private static boolean assertSame(String source) {
        Document document = Syntax.parse(source.replace('→', '\t'));
        boolean raw = Tree.descendants(document).stream()
                .anyMatch(node -> node instanceof HtmlInlineBase || node instanceof HtmlBlockBase);
        String html = Syntax.render(document);
        Optional<Xhtml> taken = raw ? Optional.empty() : Written.take(Frame.of(document));
        taken.ifPresent(written -> assertThat(written).as(html).isEqualTo(Xhtml.parsed(html)));
        return taken.isPresent();
    }
}
