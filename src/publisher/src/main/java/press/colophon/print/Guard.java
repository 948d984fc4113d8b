package press.colophon.print;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.SourceSpan;

/**
 * Keeps a mistake of the program within the edition that it comes up in: editors are told where, and what else was found.
 *
 * @param place of the issue that is being made
 * @param edition what it is called
 * @param traces takes what programmers need
 */
record Guard(SourceSpan place, String edition, Traces traces) {
    /** Keeps the text of a failure. */
    interface Traces {
        /** Returns the file that it is in, as diagnostics call it. */
        String keep(String trace);
    }

    /** What a maker makes; nothing, and why, if it fails. Files that cannot be read or written are no mistake of the program. */
    <T> Outcome<Optional<T>> make(Supplier<Outcome<Optional<T>>> maker) {
        try {
            return maker.get();
        } catch (UncheckedIOException notOurs) {
            throw notOurs;
        } catch (RuntimeException | StackOverflowError failure) {
            return new Outcome<>(Optional.empty(), List.of(told(failure)));
        }
    }

    private Diagnostic told(Throwable failure) {
        String file = traces.keep(trace(failure));
        return Diagnostic.error(
                        "internal",
                        place,
                        "the printed edition " + edition
                                + " could not be made: a mistake of Colophon, not of the issue ("
                                + failure.getClass().getSimpleName() + ")")
                .withHint("report it with " + file + "; what is wrong otherwise is told as well");
    }

    private static String trace(Throwable failure) {
        StringBuilder trace = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            trace.append(cause).append('\n');
            for (StackTraceElement element : cause.getStackTrace()) {
                trace.append("    at ").append(element).append('\n');
            }
        }
        return trace.toString();
    }
}
