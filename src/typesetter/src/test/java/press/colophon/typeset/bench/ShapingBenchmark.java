package press.colophon.typeset.bench;

import java.util.List;
import java.util.Locale;
import press.colophon.typeset.font.Face;
import press.colophon.typeset.font.Features;
import press.colophon.typeset.font.FontStack;
import press.colophon.typeset.font.Shaper;
import press.colophon.typeset.font.ThemeFonts;

/**
 * Times the shaping of an issue's worth of text: 26,000 English words, each on its own as the line breaker asks for them, and
 * 26,000 Han characters. Run as a program; prints milliseconds, best and median of the rounds after warming up.
 */
public final class ShapingBenchmark {
    private static final int WORDS = 26_000;
    private static final int ROUNDS = 60;
    private static final String ENGLISH =
            "The office of the chief architect affirmed on the first afternoon that AVAILABLE figures differ: “Why?” Tyler "
                    + "asked, “fifty-five wind farms fly to Zürich.” Cities measure themselves by the happiness of walkers ";
    private static final String CHINESE = "城市的幸福，不在于高楼，而在于街道——孩子比工程师更早知道。";

    private ShapingBenchmark() {}

    public static void main(String[] arguments) {
        long opening = System.nanoTime();
        FontStack stack = ThemeFonts.serif();
        report("open 13 faces", List.of(System.nanoTime() - opening));
        Face latin = stack.latin();
        Face han = stack.han().orElseThrow();
        List<String> words = List.of(ENGLISH.split(" "));
        report("shape " + WORDS + " words", time(() -> {
            long width = 0;
            for (int i = 0; i < WORDS; i++) {
                String word = words.get(i % words.size());
                width += Shaper.shape(word, 0, word.length(), latin, Features.NORMAL)
                        .width();
            }
            return width;
        }));
        String chinese = CHINESE.repeat(WORDS / CHINESE.length() + 1).substring(0, WORDS);
        report(
                "shape " + WORDS + " Han characters",
                time(() -> Shaper.shape(chinese, 0, WORDS, han, Features.NORMAL).width()));
    }

    private interface Work {
        long run();
    }

    private static List<Long> time(Work work) {
        long[] times = new long[ROUNDS];
        long check = work.run();
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            if (work.run() != check) {
                throw new IllegalStateException("shaping is not the same each time");
            }
            times[round] = System.nanoTime() - start;
        }
        return java.util.Arrays.stream(times).skip(ROUNDS / 3).sorted().boxed().toList();
    }

    private static void report(String what, List<Long> times) {
        System.out.printf(
                Locale.ROOT,
                "%-32s best %6.2f ms, median %6.2f ms%n",
                what,
                times.get(0) / 1e6,
                times.get(times.size() / 2) / 1e6);
    }
}
