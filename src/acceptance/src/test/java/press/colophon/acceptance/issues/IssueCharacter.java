package press.colophon.acceptance.issues;

import java.util.List;
import java.util.Map;

/**
 * What an issue is like, whatever stands in it.
 *
 * @param name for reports
 * @param least pieces at least
 * @param most pieces at most
 * @param kinds how many of a hundred pieces are of each kind
 * @param words half of the features are longer
 * @param pictures in a thousand words
 * @param leads share of the pieces with a lead picture
 * @param apparatus tables, boxes, lists and the like in a thousand words
 * @param longTitles share of titles of some twenty words
 * @param supplement rows of the supplement's table; 0 for none
 */
record IssueCharacter(
        String name,
        int least,
        int most,
        Map<Piece.Kind, Integer> kinds,
        int words,
        double pictures,
        double leads,
        double apparatus,
        double longTitles,
        int supplement) {
    IssueCharacter {
        kinds = Map.copyOf(kinds);
    }

    private static final Map<Piece.Kind, Integer> MIXED = kinds(40, 30, 18, 4, 8);
    private static final IssueCharacter ORDINARY =
            new IssueCharacter("ordinary", 20, 90, MIXED, 1100, 1, 0.4, 2, 0.1, 0);

    /** One after the other for seeds that follow one another; every other one is an ordinary magazine. */
    private static final List<IssueCharacter> ALL = List.of(
            ORDINARY,
            new IssueCharacter("conference", 55, 65, kinds(25, 12, 60, 1, 2), 1300, 2.5, 0.7, 1, 0.2, 40),
            ORDINARY,
            new IssueCharacter("quarterly", 18, 22, kinds(5, 90, 0, 0, 5), 3200, 0.6, 0.1, 2.5, 0.4, 0),
            ORDINARY.withSupplement(60),
            new IssueCharacter("newsletter", 40, 90, kinds(88, 0, 0, 2, 10), 400, 0.5, 0.15, 0.5, 0.05, 0),
            ORDINARY,
            new IssueCharacter("photographs", 20, 35, kinds(20, 70, 0, 0, 10), 500, 9, 0.9, 0.5, 0.05, 0),
            ORDINARY,
            new IssueCharacter("speeches", 30, 60, kinds(0, 3, 97, 0, 0), 900, 0.2, 0.1, 0.2, 0.2, 0),
            ORDINARY,
            new IssueCharacter("one article", 1, 1, kinds(0, 100, 0, 0, 0), 4000, 1, 0.5, 2, 0.3, 0),
            ORDINARY,
            new IssueCharacter("register", 20, 40, MIXED, 900, 0.6, 0.3, 2, 0.1, 300),
            ORDINARY,
            new IssueCharacter("long titles", 25, 60, MIXED, 1000, 1, 0.4, 2, 1, 20),
            ORDINARY,
            new IssueCharacter("no pictures", 25, 60, MIXED, 1200, 0, 0, 2, 0.1, 0),
            ORDINARY,
            new IssueCharacter("tables", 20, 40, kinds(30, 55, 5, 5, 5), 900, 0.5, 0.2, 7, 0.1, 90));

    static IssueCharacter of(long seed) {
        return ALL.get(Math.floorMod(seed, ALL.size()));
    }

    private IssueCharacter withSupplement(int rows) {
        return new IssueCharacter(name, least, most, kinds, words, pictures, leads, apparatus, longTitles, rows);
    }

    private static Map<Piece.Kind, Integer> kinds(int news, int features, int speeches, int lists, int notices) {
        return Map.of(
                Piece.Kind.NEWS, news,
                Piece.Kind.FEATURE, features,
                Piece.Kind.SPEECH, speeches,
                Piece.Kind.LIST, lists,
                Piece.Kind.NOTICE, notices);
    }

    Piece.Kind kind(Chance chance) {
        int among = chance.between(1, 100);
        for (Piece.Kind kind : Piece.Kind.values()) {
            among -= kinds.getOrDefault(kind, 0);
            if (among <= 0) {
                return kind;
            }
        }
        return Piece.Kind.FEATURE;
    }
}
