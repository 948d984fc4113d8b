package press.colophon.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.colophon.content.ContentFiles;
import press.colophon.content.ContentLoader;
import press.colophon.content.ContentResources;
import press.colophon.content.Language;
import press.colophon.content.Publication;
import press.colophon.edition.Staging;
import press.colophon.search.SearchDocument.Passage;
import press.colophon.site.Site;
import press.colophon.site.SiteInput;
import press.colophon.template.Theme;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What readers of the sample find: all of it, and nothing else. Truth is what the texts contain as they stand. */
class FindingTest {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,}");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?<!\\p{N}[.,])\\d{3,}(?![\\p{Alpha}\\p{N}])(?![.,]\\p{N})");

    @TempDir
    static Path directory;

    private static Publication publication;
    private static SortedMap<String, String> files;

    @BeforeAll
    static void publishTheSample() throws IOException {
        ContentFiles content = ContentFiles.in(Path.of("../../content"));
        publication = ContentLoader.load(content).value().orElseThrow();
        Theme theme = Theme.find(Path.of("../../templates"), "journal").orElseThrow();
        try (Staging staging = Staging.open(directory.resolve("out"), directory.resolve("work"))) {
            Site.build(new SiteInput(publication, new ContentResources(content), theme, Set.of()), staging);
            files = new TreeMap<>();
            staging.edition().files().keySet().stream()
                    .filter(path -> path.matches("site/../search/.*\\.js"))
                    .forEach(path -> files.put(
                            path.substring("site/".length()), new String(staging.read(path), StandardCharsets.UTF_8)));
        }
    }

    private static Map<String, String> index(String language) {
        Map<String, String> index = new TreeMap<>();
        files.forEach((path, text) -> {
            if (path.startsWith(language + "/search/")) {
                index.put(path.substring((language + "/search/").length()), text);
            }
        });
        return index;
    }

    /** All that a document says, in small letters. */
    private static List<String> texts(String language) {
        Map<String, String> index = index(language);
        List<String> texts = new ArrayList<>();
        for (int id = 0; index.containsKey("text/" + id + ".js"); id++) {
            String call = index.getOrDefault("text/" + id + ".js", "");
            JsonNode entry = new ObjectMapper().readTree(call.substring(call.indexOf(',') + 1, call.lastIndexOf(')')));
            texts.add((entry.get("title").asString() + "\n" + entry.get("names").asString() + "\n"
                            + entry.get("text").asString())
                    .toLowerCase(Locale.ROOT));
        }
        return texts;
    }

    /** Recall and precision are 1.00 if for every query exactly those documents are found that have it. */
    private static void assertFound(String language, Set<String> queries, UnaryOperator<String> pattern) {
        List<String> texts = texts(language);
        try (SearchScript script = new SearchScript(index(language))) {
            for (String query : queries) {
                Pattern wanted = Pattern.compile(pattern.apply(query.toLowerCase(Locale.ROOT)));
                List<Integer> having = IntStream.range(0, texts.size())
                        .filter(id -> wanted.matcher(texts.get(id)).find())
                        .boxed()
                        .toList();
                assertThat(script.find(query, language).documents())
                        .as("documents with \"%s\" in %s", query, language)
                        .containsExactlyInAnyOrderElementsOf(having);
            }
        }
    }

    private static Set<String> some(Set<String> all, int number) {
        List<String> list = new ArrayList<>(all);
        Set<String> chosen = new TreeSet<>();
        for (int i = 0; i < number && !list.isEmpty(); i++) {
            chosen.add(list.get((int) ((long) i * list.size() / number)));
        }
        return chosen;
    }

    private static Set<String> occurring(String language, Pattern pattern) {
        Set<String> found = new TreeSet<>();
        for (String text : texts(language)) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                found.add(matcher.group());
            }
        }
        return found;
    }

    private static Set<String> terms(Language language) {
        Set<String> terms = new TreeSet<>();
        publication
                .glossary()
                .forEach(term -> term.term().exactly(language).ifPresent(text -> terms.add(text.value())));
        publication
                .people()
                .values()
                .forEach(person -> person.name().exactly(language).ifPresent(name -> terms.add(name.value())));
        return terms;
    }

    @Test
    void wholeChineseTermsAndNames() {
        Set<String> terms = new TreeSet<>(terms(new Language("zh")));
        terms.removeIf(term -> !HAN.matcher(term).matches());
        assertThat(terms).hasSizeGreaterThan(20);
        assertFound("zh", some(terms, 60), Pattern::quote);
    }

    @Test
    void partsOfChineseTerms() {
        Set<String> parts = new TreeSet<>();
        for (String run : occurring("zh", HAN)) {
            for (int start = 0; start + 4 <= run.length(); start += 7) {
                parts.add(run.substring(start, start + 1 + start % 4));
            }
        }
        assertFound("zh", some(parts, 150), Pattern::quote);
    }

    @Test
    void numbers() {
        assertFound("zh", some(occurring("zh", NUMBER), 60), FindingTest::asWord);
        assertFound("en", some(occurring("en", NUMBER), 60), FindingTest::asWord);
    }

    private static String asWord(String word) {
        return "(?<![\\p{L}\\p{N}&&[^\\p{IsHan}]])(?<!\\p{N}[.,])" + Pattern.quote(word)
                + "(?![\\p{L}\\p{N}&&[^\\p{IsHan}]])(?![.,]\\p{N})";
    }

    @Test
    void englishNames() {
        Set<String> names = new TreeSet<>();
        publication
                .people()
                .values()
                .forEach(
                        person -> person.name().exactly(new Language("en")).ifPresent(name -> names.add(name.value())));
        List<String> texts = texts("en");
        names.removeIf(name -> !name.matches("[A-Za-z ]+")
                || texts.stream().noneMatch(text -> text.contains(name.toLowerCase(Locale.ROOT))));
        assertThat(names).hasSizeGreaterThan(30);
        // a name is found whatever stands between its parts
        assertFound(
                "en", some(names, 60), name -> "(?s)^" + name.replaceAll("(\\S+)\\s*", "(?=.*(?<![a-z])$1(?![a-z]))"));
    }

    @Test
    void designationsOfStandards() {
        for (String language : List.of("en", "zh")) {
            Set<String> cited = new TreeSet<>();
            texts(language)
                    .forEach(text -> Designations.in(text)
                            .forEach(token -> cited.add(text.substring(token.start(), token.end()))));
            assertThat(cited).hasSizeGreaterThan(10);
            assertFound(
                    language,
                    some(cited, 60),
                    written -> "(?<![a-z0-9])"
                            + written.replaceAll("[ \u00a0]", "")
                                    .replace(".", "\\.")
                                    .replaceAll("(?<=[a-z])(?=[a-z]*\\.?\\d)|(?<=[a-z])(?=\\d)", "[ \u00a0]?")
                                    .replaceAll("[-–—](?![^\\[]*\\])", "[-–—]")
                            + "(?![a-z0-9]|\\.\\d|[-–—]\\d{1,3}(?!\\d))");
        }
    }

    @Test
    void aSnippetShowsWhereTheWordsStand() {
        String text = "One word. ".repeat(30) + "GB/T 29772-2024 sets requirements for battery swap stations. "
                + "More. ".repeat(60);
        SearchDocument document =
                new SearchDocument("a", new Passage("Swap", ""), 0, List.of(), List.of(), new Passage(text, ""));
        try (SearchScript script = new SearchScript(SearchIndex.files("en", List.of(document)))) {
            assertThat(script.snippet(text, script.find("GB/T 29772 station", "en"), "en", 90))
                    .isEqualTo("…One word. One word. [GB/T 29772-2024] sets requirements for battery swap [stations]."
                            + " More.…");
        }
    }

    /** 60 KB compressed: the two scripts, the shards of a query's tokens, the list of sections and the first document. */
    @Test
    void aThousandArticlesNeedLittleBeforeTheFirstResult() throws IOException {
        for (String language : List.of("zh", "en")) {
            List<SearchDocument> documents = thousand(language);
            SortedMap<String, String> index = SearchIndex.files(language, documents);
            String query = language.equals("zh") ? "国际标准化组织" : "international standards organization";
            try (SearchScript script = new SearchScript(index)) {
                List<String> loaded = new ArrayList<>(script.filesFor(query, language));
                loaded.add("text/0.js");
                int size =
                        compressed(java.nio.file.Files.readString(Path.of("../../templates/journal/assets/search.js")))
                                + compressed(java.nio.file.Files.readString(
                                        Path.of("../../templates/journal/assets/search-page.js")));
                for (String path : loaded) {
                    size += compressed(index.getOrDefault(path, ""));
                }
                int whole = 0;
                for (Map.Entry<String, String> file : index.entrySet()) {
                    whole += file.getKey().startsWith("text/") ? 0 : compressed(file.getValue());
                }
                assertThat(size)
                        .as("bytes before the first result in %s", language)
                        .isLessThan(60_000);
                assertThat(whole).as("bytes of the whole index in %s", language).isLessThan(1_200_000);
            }
        }
    }

    /** Articles of about 1,500 words from the sample's sentences. */
    private static List<SearchDocument> thousand(String language) {
        Random random = new Random(1000);
        List<String> sentences = texts(language).stream()
                .flatMap(text -> List.of(text.split("(?<=[。.!?！？])\\s*", -1)).stream())
                .filter(sentence -> sentence.length() > 10 && sentence.length() < 300)
                .toList();
        List<SearchDocument> documents = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < (language.equals("zh") ? 1800 : 6000)) {
                text.append(sentences.get(random.nextInt(sentences.size()))).append('\n');
            }
            documents.add(new SearchDocument(
                    language + "/issues/2025-01/a" + i + "/index.html",
                    new Passage(sentences.get(random.nextInt(sentences.size())), ""),
                    1 + i % 5,
                    List.of("2025"),
                    List.of(),
                    new Passage(text.toString(), "")));
        }
        return documents;
    }

    private static int compressed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
