package press.colophon.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.CharArrayMap;

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

    private final String language;
    private final Analysis analysis;
    private final List<Integer> sections = new ArrayList<>();
    private final Map<String, Posting> postings = new HashMap<>();

    /**
     * An empty index. Confined to one thread, though it uses all processors.
     *
     * @param language code of the language of the pages
     */
    public SearchIndex(String language) {
        this.language = language;
        this.analysis = new Analysis(language);
    }

    /** Takes a file of the index: its path from the directory of the index, and its text. Called from several threads. */
    @FunctionalInterface
    public interface Files {
        void add(String path, String text);
    }

    /** The documents that have a token, the last of them in full. */
    private static final class Posting {
        private final StringBuilder documents = new StringBuilder();
        private int last = -1;

        /** Four times the distance from the one before, plus the level. */
        void add(int document, int level) {
            Script.number((document - last - 1) * 4 + level, documents);
            last = document;
        }
    }

    /**
     * The whole index of these documents.
     *
     * @param documents in the order in which equals are listed: the newest first
     */
    public static SortedMap<String, String> files(String language, List<SearchDocument> documents) {
        ConcurrentNavigableMap<String, String> files = new ConcurrentSkipListMap<>();
        SearchIndex index = new SearchIndex(language);
        index.add(documents, files::put);
        index.finish(files::put);
        return files;
    }

    /** Adds documents behind those that are there, with a file for each. */
    public void add(List<SearchDocument> documents, Files files) {
        int first = sections.size();
        List<Map<String, Integer>> tokens = IntStream.range(0, documents.size())
                .parallel()
                .mapToObj(i -> {
                    files.add("text/" + (first + i) + ".js", entry(language, first + i, documents.get(i)));
                    return levels(analysis, documents.get(i));
                })
                .toList();
        for (int i = 0; i < documents.size(); i++) {
            int document = first + i;
            sections.add(documents.get(i).section());
            tokens.get(i)
                    .forEach((token, level) -> postings.computeIfAbsent(token, added -> new Posting())
                            .add(document, level));
        }
    }

    /** The files that all documents share; nothing may be added after this. */
    public void finish(Files files) {
        Map<String, Object> documents = Map.of("count", sections.size(), "sections", Script.numbers(sections));
        files.add("documents.js", Script.call(language + "/documents", documents));
        List<SortedMap<String, StringBuilder>> shards = new ArrayList<>();
        for (int i = 0; i < 2 * SHARDS; i++) {
            shards.add(new TreeMap<>());
        }
        postings.forEach((token, posting) -> shards.get(shard(token)).put(token, posting.documents));
        IntStream.range(0, shards.size()).parallel().forEach(i -> {
            String name = (i < SHARDS ? "" : "one/") + i % SHARDS;
            files.add(name + ".js", Script.call(language + "/" + name, shards.get(i)));
        });
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

    /** Where a document has a token: 0 once in the text, 1 two to four times, 2 more often, 3 in its title. */
    private static Map<String, Integer> levels(Analysis analysis, SearchDocument document) {
        CharArrayMap<int[]> counts = new CharArrayMap<>(document.text().text().length(), false);
        analysis.count(document.text().text(), counts);
        document.names().forEach(name -> analysis.count(name, counts));
        Map<String, Integer> levels = new HashMap<>(counts.size() * 2);
        counts.forEach(
                (token, count) -> levels.put(String.valueOf((char[]) token), count[0] == 1 ? 0 : count[0] < 5 ? 1 : 2));
        analysis.ofText(document.title().text()).forEach(token -> levels.put(token.text(), 3));
        return levels;
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
