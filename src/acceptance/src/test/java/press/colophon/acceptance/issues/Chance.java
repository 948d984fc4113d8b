package press.colophon.acceptance.issues;

import java.util.List;
import java.util.Random;

/** Chance that repeats itself: {@link Random} is specified to the bit, so that a seed says the same on every machine. */
final class Chance {
    /** 2^64 divided by the golden ratio: seeds that follow one another lead to unlike numbers (Knuth, TAOCP 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Random random;

    /**
     * @param purpose what it is used for: the seed of an issue has a chance of its own for each, so that a piece stays as it is
     *     when another one changes
     */
    Chance(long seed, String purpose) {
        this.random = new Random((seed * SPREAD) ^ ((purpose.hashCode() * SPREAD) >>> 7));
    }

    /** A whole number from {@code least} to {@code most}, both possible. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A number around a median, as lengths of texts are distributed: twice as much is as likely as half (log-normal). */
    int around(int median, double spread) {
        return (int) Math.round(median * StrictMath.exp(spread * random.nextGaussian()));
    }
}
