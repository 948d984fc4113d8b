package press.colophon.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The index of the pages in one language, in files that a browser loads as scripts, from a server or from a disk: one with the
 * sections of all documents, 64 with the tokens and 64 with single characters, one for each document with what a list of results shows of it.
 *
 * <p>A query loads the shards of its tokens and the documents it shows: some ten kilobytes however many pages there are.
 */
public final class SearchIndex {
    /** As many as make a shard of a thousand articles some ten kilobytes. */
    static final int SHARDS = 64;

    /** A token's shard depends on its beginning alone, so that all words that begin with three letters stand together. */
    private static final int SHARD_BY = 3;

    /** Documents that are worth a thread and a list of tokens of its own. */
    private static final int RUN = 100;

    private final String language;
    private final IntFunction<SearchDocument> documents;
    private final int[] sections;

    private SearchIndex(String language, int count, IntFunction<SearchDocument> documents) {
        this.language = language;
        this.documents = documents;
        this.sections = new int[count];
    }

    /** Takes a file of the index: its path from the directory of the index, and its text. Called from several threads. */
    @FunctionalInterface
    public interface Files {
        void add(String path, String text);
    }

    /**
     * The whole index of these documents.
     *
     * @param documents in the order in which equals are listed: the newest first
     */
    public static SortedMap<String, String> files(String language, List<SearchDocument> documents) {
        ConcurrentNavigableMap<String, String> files = new ConcurrentSkipListMap<>();
        write(language, documents.size(), documents::get, files::put);
        return files;
    }

    /**
     * Writes the index. Its files are the same however many processors it is made on.
     *
     * @param language code of the language of the pages
     * @param count of documents
     * @param documents by number from 0, in the order in which equals are listed: the newest first; each is asked for once, on
     *     any thread, and not kept
     */
    public static void write(String language, int count, IntFunction<SearchDocument> documents, Files files) {
        new SearchIndex(language, count, documents).write(files);
    }

    private void write(Files files) {
        int runs = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), sections.length / RUN));
        List<Postings> postings = IntStream.range(0, runs)
                .parallel()
                .mapToObj(i -> read(sections.length * i / runs, sections.length * (i + 1) / runs, files))
                .toList();
        files.add(
                "documents.js",
                Script.call(
                        language + "/documents",
                        Map.of("count", sections.length, "sections", Script.numbers(sections))));
        List<SortedMap<String, String>> shards = new ArrayList<>();
        for (int i = 0; i < 2 * SHARDS; i++) {
            shards.add(new TreeMap<>());
        }
        Postings.join(postings, (token, places) -> shards.get(shard(token)).put(token, places));
        IntStream.range(0, shards.size()).parallel().forEach(i -> {
            String name = (i < SHARDS ? "" : "one/") + i % SHARDS;
            files.add(name + ".js", Script.call(language + "/" + name, shards.get(i)));
        });
    }

    private Postings read(int from, int to, Files files) {
        Postings postings = new Postings(language);
        for (int i = from; i < to; i++) {
            SearchDocument document = documents.apply(i);
            sections[i] = document.section();
            postings.add(i, document);
            files.add("text/" + i + ".js", entry(language, i, document));
        }
        return postings;
    }

    private static String entry(String language, int id, SearchDocument document) {
        SortedMap<String, Object> entry = new TreeMap<>();
        entry.put("address", document.address());
        entry.put("title", document.title().text());
        entry.put("titleLang", document.title().lang());
        entry.put("facts", document.facts());
        entry.put("names", String.join("\n", document.names()));
        entry.put("text", document.text().text());
        entry.put("textLang", document.text().lang());
        return Script.call(language + "/text/" + id, entry);
    }

    static int shard(String token) {
        int hash = 0;
        for (int i = 0; i < Math.min(SHARD_BY, token.length()); i++) {
            hash = (hash * 31 + token.charAt(i)) % 4096;
        }
        return (isOneCharacter(token) ? SHARDS : 0) + hash % SHARDS;
    }

    /** A Han character by itself: nearly every document has it, so that those who search for words should not have to load it. */
    private static boolean isOneCharacter(String token) {
        return token.length() == 1 && token.charAt(0) >= '\u2E80' && token.charAt(0) <= '\uFAFF';
    }
}
