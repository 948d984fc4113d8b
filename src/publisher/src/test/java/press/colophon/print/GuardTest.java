package press.colophon.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.Source;

class GuardTest {
    private final List<String> traces = new ArrayList<>();
    private final Guard guard =
            new Guard(Source.of("content/issue.yaml", "year: 2025\nnumber: 1\n").span(19, 20), "2025-01 en", trace -> {
                traces.add(trace);
                return "target/reports/failure.txt";
            });

    @Test
    void aMistakeOfTheProgramIsToldWithoutItsTraceWhichAFileHolds() {
        Outcome<Optional<String>> made = guard.make(() -> {
            throw new IllegalStateException("no such box");
        });

        assertThat(made.value()).isEmpty();
        assertThat(made.diagnostics())
                .extracting(Diagnostic::headline)
                .containsExactly(
                        "content/issue.yaml:2:9: error[internal]: the printed edition 2025-01 en could not be made:"
                                + " a mistake of Colophon, not of the issue (IllegalStateException); report it with"
                                + " target/reports/failure.txt; what is wrong otherwise is told as well");
        assertThat(traces).singleElement().asString().contains("no such box", "at press.colophon.print.GuardTest");
    }

    @Test
    void filesThatCannotBeWrittenStopTheBuild() {
        assertThatThrownBy(() -> guard.make(() -> {
                    throw new UncheckedIOException(new IOException("disk full"));
                }))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(traces).isEmpty();
    }

    @Test
    void whatSucceedsPasses() {
        assertThat(guard.make(() -> new Outcome<>(Optional.of("made"), List.of()))
                        .value())
                .contains("made");
    }
}
