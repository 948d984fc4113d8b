package press.colophon.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import press.colophon.content.ContentFiles;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.Resources;
import press.colophon.edition.Digest;
import press.colophon.edition.Staging;
import press.colophon.page.PrintedPages;
import press.colophon.print.Print.PrintedEdition;
import press.colophon.template.Theme;

/**
 * Spares a build the printed editions that would come out as they are: those of which everything that they are made of is as it
 * was when they were made, and whose files in the output directory are still what was written. Thread-safe.
 *
 * <p>The key is made of the print document, the issue's texts, the publication's settings, the theme and the engine. Which
 * pictures, fonts and style sheets a document reads shows only when it is set: they are noted then, and compared.
 */
final class KeptEditions {
    /** Shown in print documents alone, which are part of the key. */
    private static final Set<String> REGISTRIES = Set.of("people.yaml", "organizations.yaml", "glossary.yaml");

    private static final List<String> OF_THE_WEBSITE = List.of("site/", "assets/");

    private final PrintResources resources;
    private final ContentFiles content;
    private final String common;
    private final Map<String, String> digests = new ConcurrentHashMap<>();

    KeptEditions(Theme theme, Path content) {
        this.resources = new PrintResources(theme, content);
        this.content = ContentFiles.in(content);
        this.common = Engine.version() + theme(theme);
    }

    /**
     * The edition as it was made before, or made now.
     *
     * @param maker makes it and adds its files to {@code staging}
     */
    Outcome<Optional<PrintedEdition>> get(
            PrintedFiles files,
            String document,
            Staging staging,
            Function<Resources, Outcome<Optional<PrintedEdition>>> maker) {
        String key = "print-" + digest(common + settings(files) + staging.report(files.press()) + "\n" + document);
        Optional<KeptEdition> kept =
                staging.cache().find(key).map(KeptEdition::of).filter(this::isUpToDate);
        if (kept.isPresent() && staging.keepIfSame(kept.get().files())) {
            return new Outcome<>(
                    edition(files, document, staging, kept.get()), kept.get().found());
        }
        Map<String, String> read = new ConcurrentHashMap<>();
        Outcome<Optional<PrintedEdition>> made = maker.apply(path -> {
            read.computeIfAbsent(path, this::digestOf);
            return resources.read(path);
        });
        made.value()
                .filter(edition -> !made.hasErrors())
                .ifPresent(edition -> staging.cache()
                        .keep(
                                key,
                                new KeptEdition(
                                                new TreeMap<>(read),
                                                digests(files, staging),
                                                edition.pages(),
                                                edition.quality(),
                                                made.diagnostics())
                                        .bytes()));
        return made;
    }

    private boolean isUpToDate(KeptEdition edition) {
        return edition.read().entrySet().stream()
                .allMatch(file -> digestOf(file.getKey()).equals(file.getValue()));
    }

    private static Optional<PrintedEdition> edition(
            PrintedFiles files, String document, Staging staging, KeptEdition kept) {
        String folios = new String(staging.read(files.folios()), StandardCharsets.UTF_8);
        return Optional.of(new PrintedEdition(
                files.issue(),
                files.language(),
                files.pdf(),
                FolioList.read(folios).orElse(new PrintedPages.Edition(Map.of(), Map.of())),
                document,
                kept.pages(),
                kept.quality()));
    }

    private static SortedMap<String, String> digests(PrintedFiles files, Staging staging) {
        SortedMap<String, String> digests = new TreeMap<>();
        staging.paths().stream()
                .filter(files::contains)
                .forEach(path -> digests.put(path, Digest.of(staging.read(path))));
        return digests;
    }

    /** Once a file: fonts are large, and all editions use them. */
    private String digestOf(String path) {
        return digests.computeIfAbsent(
                path, file -> resources.read(file).map(Digest::of).orElse(""));
    }

    /** All that editors wrote and that reaches print by another way than the document, or may: a line a file. */
    private String settings(PrintedFiles files) {
        String issue = "issues/" + files.issue().id() + "/";
        StringBuilder settings = new StringBuilder();
        content.paths().stream()
                .filter(path -> path.endsWith(".md") || path.endsWith(".yaml"))
                .filter(path -> path.startsWith(issue) || !path.contains("/"))
                .filter(path -> !REGISTRIES.contains(path))
                .forEach(path -> settings.append(path)
                        .append(' ')
                        .append(digestOf(PrintLinks.CONTENT + path))
                        .append('\n'));
        return settings.toString();
    }

    private static String theme(Theme theme) {
        StringBuilder files = new StringBuilder(theme.name()).append('\n');
        try {
            for (String path : theme.files("")) {
                if (OF_THE_WEBSITE.stream().noneMatch(path::startsWith)) {
                    files.append(path)
                            .append(' ')
                            .append(theme.read(path).map(Digest::of).orElse(""))
                            .append('\n');
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return files.toString();
    }

    private static String digest(String text) {
        return Digest.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
