package press.colophon.acceptance;

import java.io.File;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import press.colophon.publish.Progress.Stage;

/**
 * Prints how many milliseconds each stage takes for the sample: {@code mvn package -Dbenchmark}.
 *
 * <p>Cold is the first build of a Java machine, as an editor has it; warm the median of the builds after it, as a preview has
 * it.
 */
final class Benchmark {
    private static final int WARM_BUILDS = 9;
    private static final long NANOSECONDS_A_MILLISECOND = 1_000_000;

    private Benchmark() {}

    public static void main(String[] arguments) {
        Map<Stage, Long> cold = build();
        List<Map<Stage, Long>> warm = new ArrayList<>();
        for (int i = 0; i < WARM_BUILDS; i++) {
            warm.add(build());
        }
        row("", "cold", "warm");
        for (Stage stage : cold.keySet()) {
            row(stage.title(), cold.get(stage).toString(), median(warm, stage).toString());
        }
    }

    /** Milliseconds by stage. */
    private static Map<Stage, Long> build() {
        forgetPrintedEditions();
        Map<Stage, Long> times = new EnumMap<>(Stage.class);
        long[] begun = {System.nanoTime()};
        Sample.publish("benchmark", (stage, made) -> {
            long now = System.nanoTime();
            times.put(stage, (now - begun[0]) / NANOSECONDS_A_MILLISECOND);
            begun[0] = now;
        });
        return times;
    }

    /** Or the second build would not typeset them. */
    private static void forgetPrintedEditions() {
        File[] kept =
                new File("target/benchmark/.colophon/cache").listFiles((cache, name) -> name.startsWith("print-"));
        for (File edition : kept == null ? new File[0] : kept) {
            if (!edition.delete()) {
                throw new IllegalStateException("could not delete " + edition);
            }
        }
    }

    private static Long median(List<Map<Stage, Long>> builds, Stage stage) {
        return builds.stream()
                .map(times -> times.getOrDefault(stage, 0L))
                .sorted()
                .toList()
                .get(builds.size() / 2);
    }

    private static void row(String stage, String cold, String warm) {
        System.out.printf(Locale.ROOT, "%-10s %8s %8s ms%n", stage, cold, warm);
    }
}
