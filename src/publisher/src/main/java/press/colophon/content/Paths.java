package press.colophon.content;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/** Paths between content files: {@code /}-separated and below the content directory. */
final class Paths {
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:");

    private Paths() {}

    /** Whether an address leads out of the content directory by its form: a URL, or an absolute path. */
    static boolean isAbsolute(String address) {
        return SCHEME.matcher(address).find() || address.startsWith("/") || address.startsWith("\\");
    }

    /** The path that {@code relative} means in the file {@code from}; empty if it leads above the content directory. */
    static Optional<String> resolve(String from, String relative) {
        Deque<String> steps = new ArrayDeque<>();
        String directory = from.contains("/") ? from.substring(0, from.lastIndexOf('/') + 1) : "";
        for (String step : (directory + decoded(relative)).split("/", -1)) {
            if (step.equals("..")) {
                if (steps.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return Optional.of(String.join("/", steps));
    }

    /** Without the percent-encoding that an address may have (RFC 3986 §2.1). */
    static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address; // a percent sign of its own
        }
    }

    static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static String directory(String path) {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }
}
