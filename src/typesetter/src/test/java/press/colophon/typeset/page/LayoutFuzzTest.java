package press.colophon.typeset.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Outcome;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.DisplayListDump;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.display.Page;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.graphics.Rect;

/**
 * Random documents: none loses text, none sets one text over another, none changes the order of reading, none throws, all come
 * out the same twice. Some hundreds here; as many as wanted with {@code -Dcolophon.fuzz.documents=1000}, documents a seed, and 3,000
 * in all with {@code -Pnightly}.
 */
class LayoutFuzzTest {
    private static final int DOCUMENTS = Integer.getInteger("colophon.fuzz.documents", 60);

    private static final Pattern NUMBERED = Pattern.compile("Q\\d+Q");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void randomDocumentsKeepTheirTextAndTheirDistance(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < DOCUMENTS; i++) {
            String style = RandomDocument.style(random);
            String body = RandomDocument.body(random);
            String shown = "seed " + seed + ", document " + i + "\n" + style + "\n" + body;
            Outcome<DisplayList> outcome = Pages.set(style, body);
            assertThat(outcome.diagnostics())
                    .filteredOn(Diagnostic::code, "text-lost")
                    .as(shown)
                    .isEmpty();
            assertThat(readingOrder(outcome.value())).as(shown).isEqualTo(marksOf(body));
            if (outcome.diagnostics().stream().noneMatch(LayoutFuzzTest::saysTooNarrow)) {
                assertThat(overlaps(outcome.value())).as(shown).isEmpty();
            }
            String again = DisplayListDump.of(Pages.set(style, body).value());
            assertThat(again).as(shown).isEqualTo(DisplayListDump.of(outcome.value()));
        }
    }

    /** The numbered paragraphs of the flow, in the order in which the pages paint them. */
    private static List<String> readingOrder(DisplayList list) {
        return marksOf(Pages.contentText(list).replaceAll("[\\s\u00AD]", ""));
    }

    private static List<String> marksOf(String text) {
        return NUMBERED.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Where a place is narrower than a word or lower than a line, the diagnostic is the result that is asked for. */
    private static boolean saysTooNarrow(Diagnostic diagnostic) {
        return List.of("overlong-word", "overset").contains(diagnostic.code());
    }

    /** Pairs of texts that print over each other: boxes from x-height to baseline, a little less than the ink takes. */
    private static List<String> overlaps(DisplayList list) {
        List<String> found = new ArrayList<>();
        for (Page page : list.pages()) {
            List<Item.Glyphs> runs = new ArrayList<>();
            for (Item item : page.items()) {
                if (item instanceof Item.Glyphs glyphs && !glyphs.run().text().isBlank()) {
                    runs.add(glyphs);
                }
            }
            for (int i = 0; i < runs.size(); i++) {
                for (int j = i + 1; j < runs.size(); j++) {
                    if (ink(runs.get(i)).overlaps(ink(runs.get(j)))) {
                        found.add("page " + page.label() + ": "
                                + runs.get(i).run().text() + " / "
                                + runs.get(j).run().text());
                    }
                }
            }
        }
        return found;
    }

    private static Rect ink(Item.Glyphs glyphs) {
        long height = glyphs.run().size() * 2 / 5;
        long slack = Length.POINT / 2;
        return new Rect(
                glyphs.x() + slack,
                glyphs.baseline() - height,
                Math.max(1, glyphs.run().advance() - 3 * slack),
                height);
    }
}
