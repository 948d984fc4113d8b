package press.colophon.acceptance.issues;

import java.util.List;

/** Which languages a publication appears in, and which its articles are written in. */
enum Tongues {
    /** Articles in English, in both editions; titles in both languages. */
    ENGLISH_TEXTS("en zh", "en"),
    BOTH("en zh", "en zh"),
    /** A Chinese periodical whose English edition has Chinese articles. */
    CHINESE_TEXTS("zh en", "zh"),
    CHINESE("zh", "zh"),
    ENGLISH("en", "en");

    private static final List<Tongues> OFTEN = List.of(
            ENGLISH_TEXTS, ENGLISH_TEXTS, ENGLISH_TEXTS, BOTH, BOTH, BOTH, BOTH, CHINESE_TEXTS, CHINESE, ENGLISH);

    private final String editions;
    private final String texts;

    Tongues(String editions, String texts) {
        this.editions = editions;
        this.texts = texts;
    }

    static Tongues by(Chance chance) {
        return chance.oneOf(OFTEN);
    }

    List<String> editions() {
        return List.of(editions.split(" ", -1));
    }

    List<String> texts() {
        return List.of(texts.split(" ", -1));
    }

    /** Languages in which the first language's file gives titles and captions: those without a file of their own. */
    List<String> inFirst() {
        return texts().size() > 1 ? editions().subList(0, 1) : editions();
    }
}
