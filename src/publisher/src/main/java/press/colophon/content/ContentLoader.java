package press.colophon.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import press.colophon.diagnostics.Outcome;

/**
 * Loads a publication. What is wrong with its files is reported, all in one run; what is broken drops out, or is kept as far as
 * it can be read. Stateless and thread-safe.
 */
public final class ContentLoader {
    private ContentLoader() {}

    /** The publication in a directory; empty if its publication.yaml does not say even the languages. */
    public static Outcome<Optional<Publication>> load(Path contentDirectory) {
        return load(ContentFiles.in(contentDirectory));
    }

    public static Outcome<Optional<Publication>> load(ContentFiles files) {
        Loading loading = Loading.of(files);
        Optional<Publication> publication = loading.yaml("publication.yaml", "publication")
                .flatMap(file -> {
                    List<Language> languages = PublicationReader.languages(file, loading.diagnostics());
                    return languages.isEmpty() ? Optional.empty() : Optional.of(new Run(loading, languages).load(file));
                });
        publication.ifPresent(whole -> new LinkChecker(whole, loading).check());
        return loading.diagnostics().with(publication);
    }

    /** A run of the loader once the languages are known. */
    private static final class Run {
        private final Loading loading;
        private final Form.Reading reading;
        private final MediaFiles media;

        Run(Loading loading, List<Language> languages) {
            this.loading = loading;
            this.reading = new Form.Reading(languages, loading.diagnostics());
            this.media = new MediaFiles(loading);
        }

        Publication load(Yaml file) {
            PublicationReader reader = new PublicationReader(Form.of(file, reading), media);
            RegistryReader registries = new RegistryReader(loading, reading);
            Registry registry = registries.read(reader.sections());
            return new Publication(
                    loading.files().name(),
                    reader.id(),
                    reading.languages(),
                    reader.identity(),
                    reader.theme(),
                    reader.site(),
                    registry.sections(),
                    reader.imprint(registry),
                    reader.press(),
                    registry.people(),
                    registry.organizations(),
                    registries.glossary(),
                    registries.topics(),
                    registries.hyphenation(),
                    issues(registry));
        }

        /** Newest first. */
        private List<Issue> issues(Registry registry) {
            List<Issue> issues = new ArrayList<>();
            for (String directory : issueDirectories()) {
                loading.yaml(directory + "/issue.yaml", "issue")
                        .ifPresent(file -> issues.add(new IssueReader(
                                        directory, Form.of(file, reading), registry, articles(directory, registry))
                                .read(media)));
            }
            issues.sort(Comparator.comparing(Issue::id).reversed());
            return issues;
        }

        private Set<String> issueDirectories() {
            Set<String> directories = new TreeSet<>();
            for (String path : loading.paths()) {
                String[] steps = path.split("/", -1);
                if (steps.length > 2 && steps[0].equals("issues")) {
                    directories.add("issues/" + steps[1]);
                }
            }
            return directories;
        }

        private IssueReader.Articles articles(String directory, Registry registry) {
            Set<String> paths = loading.in(directory + "/articles");
            Set<String> slugs = new LinkedHashSet<>();
            for (String path : paths) {
                String name = Paths.fileName(path);
                slugs.add(name.substring(0, Math.max(0, name.indexOf('.'))));
            }
            NavigableMap<String, List<ArticleFile>> bySlug = new TreeMap<>();
            for (ArticleFile file : new ArticleFileReader(loading, reading, media).read(paths)) {
                bySlug.computeIfAbsent(file.slug(), slug -> new ArrayList<>()).add(file);
            }
            Map<String, Article> articles = new LinkedHashMap<>();
            bySlug.forEach((slug, files) -> join(files, registry).ifPresent(article -> articles.put(slug, article)));
            return new IssueReader.Articles(articles, slugs);
        }

        private Optional<Article> join(List<ArticleFile> files, Registry registry) {
            List<ArticleFile> ordered = files.stream()
                    .sorted(Comparator.comparingInt(file -> reading.languages().indexOf(file.language())))
                    .toList();
            ArticleFile first = ordered.get(0);
            if (!first.language().equals(reading.source())) {
                String expected = first.slug() + "." + reading.source() + ".md";
                loading.diagnostics()
                        .add(Problem.MISSING_SOURCE_ARTICLE.at(
                                first.span(),
                                "this translates " + expected + ", which is not there or cannot be read"));
                return Optional.empty();
            }
            return new ArticleReader(ordered, registry, media).read();
        }
    }
}
