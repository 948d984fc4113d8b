package press.colophon.markdown;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The texts of {@link FuzzTest} in thousands, each within a time of its own; {@code colophon.fuzz} says how many. */
class MarkdownNightly {
    private static final int TEXTS = 20_000;

    /** No text of this length takes a human reader's patience, however unlucky. */
    private static final Duration MOST = Duration.ofSeconds(10);

    @Test
    void anyTextBecomesABodyInTime() {
        Random random = new Random(FuzzTest.SEED);
        int texts = Integer.getInteger("colophon.fuzz", TEXTS);
        for (int i = 0; i < texts; i++) {
            String text = FuzzTest.text(random);
            String language = random.nextBoolean() ? "en" : "zh";
            int number = i;
            assertTimeoutPreemptively(
                    MOST,
                    () -> FuzzTest.assertPlaces(text, language),
                    () -> "text " + number + ": " + FuzzTest.visible(text));
        }
    }
}
