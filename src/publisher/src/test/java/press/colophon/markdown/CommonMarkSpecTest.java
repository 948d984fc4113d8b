package press.colophon.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import press.colophon.diagnostics.Source;

/** The 652 examples of the CommonMark 0.31.2 specification, with all extensions on. */
class CommonMarkSpecTest {
    /** Examples that come out otherwise on purpose, or because of the library, by the reason. */
    private static final Map<String, List<Integer>> DIFFERENT = Map.of(
            "a picture on a line of its own is a figure",
            List.of(520, 572, 573, 574, 575, 576, 577, 578, 580, 581, 582, 583, 584, 585, 586, 587, 588, 589, 591),
            "HTML that is not allowed in an article is left out, and so are comments",
            List.of(
                    150, 163, 169, 170, 171, 172, 173, 176, 177, 178, 179, 180, 182, 183, 201, 308, 309, 491, 524, 536,
                    613, 614, 615, 616, 617, 625, 626, 627, 628, 629),
            "an address without brackets is a link",
            List.of(602, 608, 611),
            "flexmark 0.64.8 keeps to earlier editions of the specification",
            List.of(146, 215, 216, 312, 313, 540));

    @Test
    void everyExampleOfTheSpecificationRendersAsItSaysExceptTheListedOnes() {
        Map<Integer, String> differences = new TreeMap<>();
        List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
        for (int i = 0; i < examples.size(); i++) {
            String source = examples.get(i).getSource().replace('→', '\t');
            String expected = normalized(examples.get(i).getHtml().replace('→', '\t'));
            String actual = normalized(Markdown.convert(Source.of("spec.md", source), 0, "en")
                    .value()
                    .html());
            if (!actual.equals(expected)) {
                differences.put(i + 1, source + "--- expected\n" + expected + "\n--- actual\n" + actual + "\n");
            }
        }
        List<Integer> listed = new ArrayList<>();
        DIFFERENT.values().forEach(listed::addAll);
        assertThat(examples).hasSize(652);
        assertThat(differences.keySet())
                .as(() -> {
                    Map<Integer, String> unlisted = new TreeMap<>(differences);
                    unlisted.keySet().removeAll(listed);
                    return "unlisted: " + unlisted;
                })
                .containsExactlyInAnyOrderElementsOf(listed);
    }

    /** As the specification's own test does: without the ids of headings, and white space between tags does not count. */
    private static String normalized(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.select("h1, h2, h3, h4, h5, h6").removeAttr("id");
        document.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml);
        return document.body().html().replaceAll(">\\s+<", "><").strip();
    }
}
