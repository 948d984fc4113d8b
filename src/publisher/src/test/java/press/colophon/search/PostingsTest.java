package press.colophon.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.colophon.search.SearchDocument.Passage;

/** Which documents have a token. */
class PostingsTest {
    private static final List<String> TEXTS =
            List.of("carbon", "meter meter", "carbon", "", "meter meter meter meter meter", "carbon 标准", "标准 标准");

    private static NavigableMap<String, String> postings(int... ends) {
        NavigableMap<String, String> postings = new TreeMap<>();
        List<Postings> runs = IntStream.range(0, ends.length)
                .mapToObj(run -> {
                    Postings of = new Postings("en");
                    for (int i = run == 0 ? 0 : ends[run - 1]; i < ends[run]; i++) {
                        of.add(i, document(i == 3 ? "Meter" : "", TEXTS.get(i)));
                    }
                    return of;
                })
                .toList();
        Postings.join(runs, postings::put);
        return postings;
    }

    private static SearchDocument document(String title, String text) {
        return new SearchDocument("", new Passage(title, ""), 0, List.of(), List.of(), new Passage(text, ""));
    }

    /** Documents 0, 2, 5 once each: 0·4, 1·4, 2·4. Document 1 twice, 3 in its title, 4 five times: 1·4+1, 1·4+3, 0·4+2. */
    @Test
    void aDocumentIsWrittenAsItsDistanceFromTheOneBeforeAndItsLevel() {
        assertThat(postings(7)).containsEntry("carbon", "AEI").containsEntry("meter", "FHC");
    }

    @Test
    void aTitleCountsOnceHoweverOftenItHasAWord() {
        for (int times : new int[] {1, 8, 16, 17, 40}) {
            NavigableMap<String, String> found = new TreeMap<>();
            Postings of = new Postings("en");
            of.add(0, document("meter ".repeat(times), ""));
            Postings.join(List.of(of), found::put);
            assertThat(found).as("%d times", times).containsEntry("meter", "D");
        }
    }

    @Test
    void runsOfDocumentsMakeTogetherWhatOneRunMakes() {
        assertThat(postings(2, 5, 7)).isEqualTo(postings(7));
        assertThat(postings(0, 3, 4, 7)).isEqualTo(postings(7));
    }
}
