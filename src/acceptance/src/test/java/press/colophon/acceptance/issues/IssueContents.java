package press.colophon.acceptance.issues;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Which articles stand in an issue, and in what order.
 *
 * @param pieces all of them, by way of their places
 */
record IssueContents(List<Piece> pieces, List<List<Entry>> sections, List<Piece> fillers) {
    IssueContents {
        pieces = List.copyOf(pieces);
        sections = List.copyOf(sections);
        fillers = List.copyOf(fillers);
    }

    /**
     * A piece, or several under a common title.
     *
     * @param group whether they have a title, even if there is one only
     */
    record Entry(boolean group, List<Piece> pieces) {
        Entry {
            pieces = List.copyOf(pieces);
        }
    }

    /** Makes contents of the kinds of pieces that the character asks for. */
    static IssueContents plan(long seed, IssueCharacter character, PiecePlan plan, int sections) {
        Chance chance = new Chance(seed, "contents");
        int count = chance.between(character.least(), character.most());
        List<Piece> pieces = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            Piece.Kind kind = character.kind(chance);
            pieces.add(plan.piece(String.format(Locale.ROOT, "%s-%02d", kind.word(), i), kind));
        }
        List<Piece> fillers = new ArrayList<>();
        for (int i = chance.happens(0.45) ? 0 : chance.between(4, 12); i > 0; i--) {
            fillers.add(plan.filler("filler-" + i));
        }
        return new IssueContents(pieces, divided(pieces, sections, chance), fillers);
    }

    private static List<List<Entry>> divided(List<Piece> pieces, int sections, Chance chance) {
        List<List<Entry>> divided = new ArrayList<>();
        int used = Math.min(sections, pieces.size());
        for (int i = 0; i < used; i++) {
            List<Piece> own = pieces.subList(i * pieces.size() / used, (i + 1) * pieces.size() / used);
            divided.add(entries(own, chance));
        }
        return divided;
    }

    /** Briefs first, as in most magazines, but not in all; then what opens a page; speeches together at the end,
     * in some sections other pieces, too, under a title of their own. */
    private static List<Entry> entries(List<Piece> pieces, Chance chance) {
        boolean sorted = chance.happens(0.7);
        double grouped = chance.happens(0.2) ? 0.4 : 0;
        List<Entry> entries = new ArrayList<>();
        List<Piece> together = new ArrayList<>();
        List<Piece> inOrder = sorted
                ? pieces.stream()
                        .sorted(java.util.Comparator.comparing(Piece::kind))
                        .toList()
                : pieces;
        for (Piece piece : inOrder) {
            if (piece.kind() == Piece.Kind.SPEECH ? chance.happens(0.9) : chance.happens(grouped)) {
                together.add(piece);
            } else {
                entries.add(new Entry(false, List.of(piece)));
            }
        }
        while (!together.isEmpty()) {
            List<Piece> group = together.subList(0, Math.min(together.size(), chance.between(2, 16)));
            entries.add(new Entry(true, group));
            together = together.subList(group.size(), together.size());
        }
        return entries;
    }
}
