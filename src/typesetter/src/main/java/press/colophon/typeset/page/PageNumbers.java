package press.colophon.typeset.page;

import java.util.List;

/** The counter {@code page} on every page: counts from 1, or from where the document sets it. */
final class PageNumbers {
    private final int[] numbers;

    private PageNumbers(int[] numbers) {
        this.numbers = numbers;
    }

    static PageNumbers of(List<MadeUpPage> pages) {
        int[] numbers = new int[pages.size()];
        int next = 1;
        for (int i = 0; i < numbers.length; i++) {
            for (Fragment.Anchored anchored : pages.get(i).content().anchors()) {
                next = anchored.event() instanceof Event.PageNumber reset ? reset.number() : next;
            }
            numbers[i] = next++;
        }
        return new PageNumbers(numbers);
    }

    int number(int page) {
        return numbers[page];
    }

    int count() {
        return numbers.length;
    }
}
