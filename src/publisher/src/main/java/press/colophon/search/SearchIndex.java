package press.colophon.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    private SearchIndex() {}

    /**
     * @param language code of the language of the pages
     * @param documents in the order in which equals are listed: the newest first
     * @return texts of files by their paths from the directory of the index
     */
    public static SortedMap<String, String> files(String language, List<SearchDocument> documents) {
        Analysis analysis = new Analysis(language);
        List<Map<String, Integer>> tokens = documents.parallelStream()
                .map(document -> levels(analysis, document))
                .toList();
        SortedMap<String, String> files = new TreeMap<>();
        files.put(
                "documents.js",
                Script.call(
                        language + "/documents",
                        Map.of(
                                "count",
                                documents.size(),
                                "sections",
                                Script.numbers(documents.stream()
                                        .map(SearchDocument::section)
                                        .toList()))));
        List<SortedMap<String, StringBuilder>> shards = shards(tokens);
        for (int i = 0; i < shards.size(); i++) {
            String name = (i < SHARDS ? "" : "one/") + i % SHARDS;
            files.put(name + ".js", Script.call(language + "/" + name, shards.get(i)));
        }
        files.putAll(IntStream.range(0, documents.size())
                .parallel()
                .boxed()
                .collect(Collectors.toUnmodifiableMap(
                        id -> "text/" + id + ".js", id -> entry(language, id, documents.get(id)))));
        return files;
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
        Map<String, Integer> counts = new HashMap<>();
        count(analysis, document.text().text(), counts);
        document.names().forEach(name -> count(analysis, name, counts));
        counts.replaceAll((token, count) -> count == 1 ? 0 : count < 5 ? 1 : 2);
        analysis.ofText(document.title().text()).forEach(token -> counts.put(token.text(), 3));
        return counts;
    }

    private static void count(Analysis analysis, String text, Map<String, Integer> counts) {
        analysis.ofText(text).forEach(token -> counts.merge(token.text(), 1, Integer::sum));
    }

    /** For each token its documents: four times the distance from the one before, plus the level. */
    private static List<SortedMap<String, StringBuilder>> shards(List<Map<String, Integer>> documents) {
        Map<String, Integer> last = new HashMap<>();
        List<SortedMap<String, StringBuilder>> shards = new ArrayList<>();
        for (int i = 0; i < 2 * SHARDS; i++) {
            shards.add(new TreeMap<>());
        }
        for (int id = 0; id < documents.size(); id++) {
            int document = id;
            documents.get(id).forEach((token, level) -> {
                int distance = document - last.getOrDefault(token, -1) - 1;
                last.put(token, document);
                Script.number(
                        distance * 4 + level,
                        shards.get(shard(token)).computeIfAbsent(token, first -> new StringBuilder()));
            });
        }
        return shards;
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
