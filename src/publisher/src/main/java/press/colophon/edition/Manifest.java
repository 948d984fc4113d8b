package press.colophon.edition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of all files of an edition, which lies beside them: what is on it was made by a build, and a build may replace it;
 * nothing else. Written as {@code sha256sum} reads it, so that {@code sha256sum -c .colophon-edition} checks an edition.
 *
 * @param title its first line: whose edition it is, and which engine made it
 * @param digests by path, {@code /}-separated, below the output directory
 */
record Manifest(String title, SortedMap<String, String> digests) {
    /** Its name in the output directory. */
    static final String NAME = ".colophon-edition";

    private static final Pattern TITLE = Pattern.compile("# Colophon edition(?: of (\\S+))?(?:, made by .*)?");
    /** A backslash before the line says that there are escapes in it (GNU coreutils, sha256sum). */
    private static final Pattern LINE = Pattern.compile("(\\\\?)([0-9a-f]{" + Digest.LENGTH + "})  (.+)");

    private static final String ENGINE = engine();

    static final Manifest EMPTY = of("", Collections.emptySortedMap());

    Manifest {
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
    }

    /**
     * A list that this engine makes.
     *
     * @param publication whose edition it is; empty if that is not known
     */
    static Manifest of(String publication, SortedMap<String, String> digests) {
        String whose = publication.isEmpty() ? "" : " of " + publication;
        return new Manifest("# Colophon edition" + whose + ", made by Colophon " + ENGINE, digests);
    }

    /** The publication whose edition it is, where that is known. */
    Optional<String> publication() {
        Matcher parts = TITLE.matcher(title);
        return parts.matches() ? Optional.ofNullable(parts.group(1)) : Optional.empty();
    }

    /** Empty if the text is not that of a manifest. A line that names no file below the output directory is passed over. */
    static Optional<Manifest> parse(String text) {
        String title = text.lines().findFirst().orElse("");
        if (!TITLE.matcher(title).matches()) {
            return Optional.empty();
        }
        SortedMap<String, String> digests = new TreeMap<>();
        for (String line : text.split("\n", -1)) {
            Matcher parts = LINE.matcher(line);
            if (parts.matches()) {
                String path = parts.group(1).isEmpty() ? parts.group(3) : unescape(parts.group(3));
                if (isBelow(path)) {
                    digests.put(path, parts.group(2));
                }
            }
        }
        return Optional.of(new Manifest(title, digests));
    }

    /** Whether a path names a file that an edition may have: in the output directory, and not one of the build's own there. */
    static boolean isBelow(String path) {
        return !path.startsWith(".colophon-")
                && Arrays.stream(path.split("/", -1))
                        .noneMatch(step -> step.isEmpty() || step.equals(".") || step.equals(".."));
    }

    String text() {
        StringBuilder text = new StringBuilder(title + "\n");
        digests.forEach((path, digest) -> text.append(escaped(path) ? "\\" : "")
                .append(digest)
                .append("  ")
                .append(escape(path))
                .append('\n'));
        return text.toString();
    }

    private static boolean escaped(String path) {
        return !escape(path).equals(path);
    }

    private static String escape(String path) {
        return path.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescape(String path) {
        return Pattern.compile("\\\\(.)").matcher(path).replaceAll(escape -> switch (escape.group(1)) {
            case "n" -> "\n";
            case "r" -> "\r";
            default -> Matcher.quoteReplacement(escape.group(1));
        });
    }

    /** The version of the engine that was built. */
    private static String engine() {
        Properties engine = new Properties();
        try (InputStream file = Manifest.class.getResourceAsStream("engine.properties")) {
            engine.load(new java.io.InputStreamReader(
                    java.util.Objects.requireNonNull(file, "engine.properties"), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
        return engine.getProperty("version", "");
    }
}
