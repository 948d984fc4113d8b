package press.colophon.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * Keeps a build from writing where somebody's work is.
 *
 * @param sources directories that people write in: neither they, nor what is in them, nor what they are in may be written to
 * @param homes directories that people live in, such as the project's: neither they nor what they are in
 */
public record Safeguard(List<Path> sources, List<Path> homes) {
    private static final String REPOSITORY = ".git";

    public Safeguard {
        sources = List.copyOf(sources);
        homes = List.copyOf(homes);
    }

    /**
     * Looks at a directory before anything is read or written; links are followed.
     *
     * @param parameter what the directory was given as, such as {@code colophon.output}
     * @throws OutputException if it holds or is part of what people wrote
     */
    public void admit(Path directory, String parameter) throws IOException {
        Path place = real(directory);
        if (place.getParent() == null) {
            throw refusal(directory, parameter, "is the root of the file system");
        }
        for (Path source : sources) {
            Path kept = real(source);
            if (place.startsWith(kept) || kept.startsWith(place)) {
                throw refusal(directory, parameter, relation(place, kept) + source);
            }
        }
        for (Path home : homes) {
            Path kept = real(home);
            if (kept.startsWith(place)) {
                throw refusal(directory, parameter, relation(place, kept) + home);
            }
        }
        if (Files.exists(place.resolve(REPOSITORY), LinkOption.NOFOLLOW_LINKS)) {
            throw refusal(directory, parameter, "is the root of a repository");
        }
        for (Path step : place) {
            if (step.toString().equals(REPOSITORY)) {
                throw refusal(directory, parameter, "is part of a repository's " + REPOSITORY);
            }
        }
    }

    private static String relation(Path place, Path kept) {
        return place.equals(kept) ? "is " : place.startsWith(kept) ? "is in " : "holds ";
    }

    private static OutputException refusal(Path directory, String parameter, String reason) {
        return new OutputException(directory + " " + reason
                + ", and a build would write over what is there; name a directory" + " of its own as " + parameter);
    }

    /** Where a path leads, also when it or its last steps are not there yet. */
    static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        Path there = absolute;
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there.toRealPath().resolve(there.relativize(absolute)).normalize();
    }
}
