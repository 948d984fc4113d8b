package press.colophon.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.colophon.content.Issue.Binding;
import press.colophon.content.Issue.Binding.Method;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.DisplayList.Place;
import press.colophon.typeset.display.Page;
import press.colophon.typeset.display.StructureTree;

class SheetsTest {
    private static final OptionalDouble UNKNOWN = OptionalDouble.empty();

    private static DisplayList issue(int pages, Map<String, Place> anchors) {
        return new DisplayList(
                new DisplayList.Description("", "en", "", "", List.of(), Instant.EPOCH),
                IntStream.rangeClosed(1, pages)
                        .mapToObj(number -> new Page(Integer.toString(number), 200, 300, 9, List.of(), List.of()))
                        .toList(),
                new StructureTree(List.of()),
                List.of(),
                anchors);
    }

    private static String folios(DisplayList list) {
        return list.pages().stream().map(Page::label).collect(Collectors.joining(" "));
    }

    @Test
    void theFirstTwoPagesAndTheLastTwoAreTheCover() {
        assertThat(folios(Sheets.cover(issue(12, Map.of())))).isEqualTo("1 2 11 12");
        assertThat(folios(Sheets.inner(issue(12, Map.of())))).isEqualTo("3 4 5 6 7 8 9 10");
    }

    @Test
    void placesMoveWithTheirPages() {
        Map<String, Place> anchors = Map.of("imprint", new Place(1, 0, 0), "contents", new Place(4, 20, 30));
        assertThat(Sheets.inner(issue(12, anchors)).anchors()).isEqualTo(Map.of("contents", new Place(2, 20, 30)));
    }

    @Test
    void aSpineIsAsThickAsTheLeavesUnlessThePrinterStatesIt() {
        assertThat(Sheets.spine(new Binding(Method.PERFECT, OptionalDouble.of(0.1152), UNKNOWN), 96))
                .isBetween(5.5, 5.6);
        assertThat(Sheets.spine(new Binding(Method.PERFECT, OptionalDouble.of(0.1152), OptionalDouble.of(6)), 96))
                .isEqualTo(6);
    }
}
