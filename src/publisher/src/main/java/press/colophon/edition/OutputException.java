package press.colophon.edition;

import java.io.IOException;

/** Why a build may not or cannot write where it was told to, with what to do about it: for whoever started the build. */
public class OutputException extends IOException {
    private static final long serialVersionUID = 1;

    OutputException(String message) {
        super(message);
    }

    OutputException(String message, @org.jspecify.annotations.Nullable Throwable cause) {
        super(message, cause);
    }
}
