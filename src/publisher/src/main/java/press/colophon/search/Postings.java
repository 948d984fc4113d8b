package press.colophon.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.lucene.analysis.CharArrayMap;

/**
 * The tokens of a run of documents, and in which of these each stands. Confined to one thread.
 *
 * <p>Of a token there is one text, however many documents have it; an occurrence costs a look into one table.
 */
final class Postings {
    private final Analysis analysis;
    private final CharArrayMap<Posting> postings = new CharArrayMap<>(1 << 12, false);
    private final List<Posting> inDocument = new ArrayList<>();

    /**
     * @param language code of the language of the pages
     */
    Postings(String language) {
        this.analysis = new Analysis(language);
    }

    /** Numbers ascend. */
    void add(int number, SearchDocument document) {
        count(document.text().text(), false);
        document.names().forEach(name -> count(name, false));
        count(document.title().text(), true);
        for (Posting posting : inDocument) {
            posting.add(number);
        }
        inDocument.clear();
    }

    private void count(String text, boolean title) {
        analysis.each(text, (token, length) -> {
            Posting posting = postings.get(token, 0, length);
            if (posting == null) {
                posting = new Posting();
                postings.put(String.valueOf(token, 0, length), posting);
            }
            if (posting.count == 0 && !posting.inTitle) {
                inDocument.add(posting);
            }
            posting.count += title ? 0 : 1;
            posting.inTitle |= title;
        });
    }

    /** Hands on each token of all runs, in the order of their documents, with its documents as {@link Script} writes numbers. */
    static void join(List<Postings> runs, BiConsumer<String, String> postings) {
        CharArrayMap<Posting> all = runs.get(0).postings;
        for (Postings run : runs.subList(1, runs.size())) {
            run.postings.forEach((token, posting) -> {
                Posting before = all.get(token);
                if (before == null) {
                    all.put(token, posting);
                } else {
                    before.add(posting);
                }
            });
        }
        all.forEach((token, posting) -> postings.accept(String.valueOf((char[]) token), posting.numbers()));
    }

    /**
     * The documents that have a token: for each, four times the distance from the one before, plus the level on which it has it: 0
     * once in the text, 1 two to four times, 2 more often, 3 in its title.
     */
    private static final class Posting {
        /** In the document that is being read. */
        private int count;

        private boolean inTitle;

        private int first;
        private int firstLevel;
        private int last = -1;
        /** Digits of those after the first. */
        private byte[] digits = {};

        private int length;

        void add(int document) {
            add(document, inTitle ? 3 : count > 4 ? 2 : count > 1 ? 1 : 0);
            count = 0;
            inTitle = false;
        }

        private void add(int document, int level) {
            if (last < 0) {
                first = document;
                firstLevel = level;
            } else {
                reserve(Script.MOST_DIGITS);
                length = Script.number((document - last - 1) * 4 + level, digits, length);
            }
            last = document;
        }

        /** All of another that begins behind this one. */
        void add(Posting next) {
            add(next.first, next.firstLevel);
            reserve(next.length);
            System.arraycopy(next.digits, 0, digits, length, next.length);
            length += next.length;
            last = next.last;
        }

        private void reserve(int more) {
            if (length + more > digits.length) {
                digits = Arrays.copyOf(digits, Math.max(length + more, digits.length * 2));
            }
        }

        String numbers() {
            byte[] all = new byte[Script.MOST_DIGITS + length];
            int begun = Script.number(first * 4 + firstLevel, all, 0);
            System.arraycopy(digits, 0, all, begun, length);
            return new String(all, 0, begun + length, StandardCharsets.US_ASCII);
        }
    }
}
