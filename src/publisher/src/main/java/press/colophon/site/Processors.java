package press.colophon.site;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Work for all processors. A parallel stream gives each of two processors its half of a list; here each takes the next item when
 * it has done one, so that none is idle while another has the long pages of its half to make.
 */
final class Processors {
    private Processors() {}

    /** What is made of the items, in their order. */
    static <T, R> List<R> map(List<T> items, Function<T, R> maker) {
        AtomicReferenceArray<R> made = new AtomicReferenceArray<>(items.size());
        AtomicInteger next = new AtomicInteger();
        IntStream.rangeClosed(0, ForkJoinPool.getCommonPoolParallelism())
                .parallel()
                .forEach(processor -> {
                    for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
                        made.set(i, maker.apply(items.get(i)));
                    }
                });
        return IntStream.range(0, items.size()).mapToObj(made::get).toList();
    }
}
