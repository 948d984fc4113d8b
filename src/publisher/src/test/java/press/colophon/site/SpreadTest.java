package press.colophon.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.colophon.content.Issue;
import press.colophon.content.Located;
import press.colophon.diagnostics.Source;
import press.colophon.page.Addresses;

class SpreadTest {
    private static final Issue PATTERN =
            new MiniPublication().publication().issues().get(0);

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # articles in the issues of 2025, newest first | on the pages
            0                                              | 0
            60                                             | 60
            20 20 20                                       | 60
            20 20 20 1                                     | 60 1
            50 20 20 50                                    | 50 40 50
            150                                            | 60 60 30
            10 61 10                                       | 10 60 11
            """, delimiter = '|')
    void anIssueStandsOnOnePageWhereItCan(String issues, String pages) {
        assertThat(spread(2025, issues).pages().stream()
                        .map(page -> String.valueOf(page.size()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(pages);
    }

    @ParameterizedTest(name = "page {0} of {1}")
    @CsvSource({
        "1, 2, [1] 2",
        "1, 9, [1] 2 3 … 9",
        "4, 9, 1 2 3 [4] 5 6 … 9",
        "5, 9, 1 2 3 4 [5] 6 7 8 9",
        "6, 12, 1 … 4 5 [6] 7 8 … 12",
        "12, 12, 1 … 10 11 [12]"
    })
    void aPageNamesItsNeighboursTheFirstAndTheLast(int current, int count, String named) {
        assertThat(Paging.steps(current, count, number -> "page-" + number).stream()
                        .map(step ->
                                (step.gap() ? "… " : "") + (step.current() ? "[" + step.number() + "]" : step.number()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(named);
    }

    @Test
    void aPageLeadsToTheNextOnesAndToTheYears() {
        List<Issue> items = new ArrayList<>();
        items.addAll(spread(2025, "40 40").items());
        items.addAll(spread(2024, "10 40").items());
        items.addAll(spread(2023, "40").items());
        assertThat(shown(items, 1)).isEqualTo("""
                - ← 1 of 4 → t/page-2/index.html
                2025* t/index.html
                2024 t/page-2/index.html
                2023 t/page-4/index.html
                """);
        assertThat(shown(items, 2)).isEqualTo("""
                t/index.html ← 2 of 4 → t/page-3/index.html
                2025* t/index.html
                2024* t/page-2/index.html
                2023 t/page-4/index.html
                """);
        assertThat(shown(items, 4)).isEqualTo("""
                t/page-3/index.html ← 4 of 4 → -
                2025 t/index.html
                2024 t/page-2/index.html
                2023* t/page-4/index.html
                """);
    }

    @Test
    void aListOfOnePageSaysNothingOfPages() {
        assertThat(spread(2025, "60").paging(1, "t/index.html")).isEmpty();
    }

    @Test
    void furtherPagesStandBelowTheFirst() {
        assertThat(spread(2025, "60 60").addresses(language -> Addresses.topic(language, "metrology")).stream()
                        .map(address -> address.apply(MiniPublication.ZH)))
                .containsExactly("zh/topics/metrology/index.html", "zh/topics/metrology/page-2/index.html");
    }

    /** Every item is the issue that it comes from. */
    private static Spread<Issue> spread(int year, String issues) {
        List<Integer> sizes =
                Pattern.compile(" ").splitAsStream(issues).map(Integer::valueOf).toList();
        return spread(IntStream.range(0, sizes.size())
                .boxed()
                .flatMap(i -> Collections.nCopies(sizes.get(i), issue(year, sizes.size() - i)).stream())
                .toList());
    }

    private static Spread<Issue> spread(List<Issue> items) {
        return Spread.of(items, issue -> issue, issue -> 1);
    }

    private static Issue issue(int year, int number) {
        return new Issue(
                year + "-0" + number,
                at(year),
                at(number),
                PATTERN.volume(),
                PATTERN.months(),
                PATTERN.published(),
                PATTERN.cover(),
                PATTERN.editorial(),
                PATTERN.fillers(),
                PATTERN.contents(),
                PATTERN.supplement(),
                PATTERN.binding(),
                PATTERN.articles(),
                PATTERN.span());
    }

    private static Located<Integer> at(int value) {
        return new Located<>(value, Source.withoutText("issue.yaml").whole());
    }

    private static String shown(List<Issue> items, int number) {
        Paging paging = spread(items).paging(number, "t/index.html").orElseThrow();
        StringBuilder shown = new StringBuilder(paging.newer().orElse("-") + " ← " + paging.number() + " of "
                + paging.count() + " → " + paging.older().orElse("-") + "\n");
        paging.years()
                .forEach(year -> shown.append(year.year())
                        .append(year.current() ? "* " : " ")
                        .append(year.address())
                        .append('\n'));
        return shown.toString();
    }
}
