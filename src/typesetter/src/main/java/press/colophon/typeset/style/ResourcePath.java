package press.colophon.typeset.style;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Resolves addresses of local files; others ({@code https:}, {@code data:}, {@code #id}) stay as they are. */
final class ResourcePath {
    /** A scheme (RFC 3986, §3.1) of two letters or more, or a host. */
    private static final Pattern ELSEWHERE = Pattern.compile("(?s)(?:[A-Za-z][A-Za-z0-9+.-]+:|//|#).*");

    private ResourcePath() {}

    /** The path of what {@code address} means in a file at {@code base}, relative to where {@code base} is relative to. */
    static String resolve(String base, String address) {
        if (address.isEmpty() || !isLocal(address)) {
            return address;
        }
        String folder = address.startsWith("/") ? "" : base.substring(0, base.lastIndexOf('/') + 1);
        return normalised(folder + decoded(address));
    }

    static boolean isLocal(String address) {
        return !ELSEWHERE.matcher(address).matches();
    }

    /** Percent-encoded characters as themselves; a plus sign is a plus sign in a path. */
    private static String decoded(String address) {
        if (address.indexOf('%') < 0) {
            return address;
        }
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address; // a percent sign that is only that
        }
    }

    private static String normalised(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }
}
