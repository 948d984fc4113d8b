package press.colophon.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Paths below the content directory, as links between files name them. */
final class ContentPath {
    private ContentPath() {}

    /**
     * @param directory {@code /}-separated, with a slash at its end
     * @param relative as written in a link, percent-encoded
     */
    static String resolve(String directory, String relative) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (directory + decode(relative)).split("/", -1)) {
            if (part.equals("..") && !parts.isEmpty()) {
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    /** A stray percent sign stands for itself. */
    private static String decode(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
