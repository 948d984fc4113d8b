package press.colophon.site;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Where a page stands among those of a long list.
 *
 * @param number from 1
 * @param count of all pages
 * @param newer address of the page before it
 * @param older address of the page after it
 * @param steps the pages that are named: its neighbours, the first and the last
 * @param years all years of the list, newest first
 */
record Paging(
        int number, int count, Optional<String> newer, Optional<String> older, List<Step> steps, List<Year> years) {
    /** Pages on each side of the current one that are named. */
    private static final int AROUND = 2;

    /**
     * @param gap whether pages before it are left out
     */
    record Step(int number, String address, boolean current, boolean gap) {}

    /**
     * @param address of the page where it begins
     * @param current whether the page has something of that year
     */
    record Year(String year, String address, boolean current) {}

    /**
     * Of a page among others; nothing if it is the only one.
     *
     * @param address by number
     */
    static Optional<Paging> of(int number, int count, IntFunction<String> address, List<Year> years) {
        return count == 1
                ? Optional.empty()
                : Optional.of(new Paging(
                        number,
                        count,
                        Optional.of(number - 1).filter(newer -> newer >= 1).map(address::apply),
                        Optional.of(number + 1).filter(older -> older <= count).map(address::apply),
                        steps(number, count, address),
                        years));
    }

    static List<Step> steps(int current, int count, IntFunction<String> address) {
        return IntStream.rangeClosed(1, count)
                .filter(number -> isNamed(number, current, count))
                .mapToObj(number -> new Step(
                        number,
                        address.apply(number),
                        number == current,
                        number > 1 && !isNamed(number - 1, current, count)))
                .toList();
    }

    /** One page alone is named rather than left out. */
    private static boolean isNamed(int number, int current, int count) {
        return isNear(number, current, count)
                || (isNear(number - 1, current, count) && isNear(number + 1, current, count));
    }

    private static boolean isNear(int number, int current, int count) {
        return number == 1 || number == count || Math.abs(number - current) <= AROUND;
    }
}
