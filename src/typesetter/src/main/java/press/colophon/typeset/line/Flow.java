package press.colophon.typeset.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import press.colophon.diagnostics.Source;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.typeset.language.LanguageProfile;

/**
 * A paragraph's content as one text. Pictures, leaders and the gap before an end mark stand in it as U+FFFC; characters that
 * only control breaking are taken out and remembered; anchors take no room.
 */
final class Flow {
    static final char OBJECT = '\uFFFC';

    private final LanguageProfile language;
    private final StringBuilder text = new StringBuilder();
    private String frozen = "";
    private boolean stale;
    private final List<Inline> pieces = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final List<LanguageProfile> languages = new ArrayList<>();
    private int[] pieceAt = new int[64];
    private final BitSet softHyphens = new BitSet();
    private final BitSet opportunities = new BitSet();
    private final BitSet joins = new BitSet();
    private final List<AnchorAt> anchors = new ArrayList<>();

    /** An anchor before the character at {@code offset}. */
    record AnchorAt(int offset, int owner) {}

    private Flow(LanguageProfile language) {
        this.language = language;
    }

    static Flow of(Paragraph paragraph) {
        Flow flow = new Flow(LanguageProfile.of(paragraph.style().language()));
        paragraph.content().forEach(flow::add);
        return flow;
    }

    private void add(Inline inline) {
        inline.match(new Inline.Cases<Boolean>() {
            @Override
            public Boolean text(Inline.Text piece) {
                return addText(piece);
            }

            @Override
            public Boolean atom(Inline.Atom piece) {
                return addObject(piece);
            }

            @Override
            public Boolean leader(Inline.Leader piece) {
                return addObject(piece);
            }

            @Override
            public Boolean anchor(Inline.Anchor anchor) {
                return anchors.add(new AnchorAt(text.length(), anchor.owner()));
            }

            @Override
            public Boolean endMark(Inline.EndMark mark) {
                addObject(mark);
                joins.set(text.length());
                add(mark.content());
                return true;
            }
        });
    }

    private boolean addText(Inline.Text piece) {
        begin(piece, LanguageProfile.of(piece.style().language()));
        String added = piece.text();
        for (int i = 0; i < added.length(); i++) {
            char c = added.charAt(i);
            if (c == '\u00AD') {
                softHyphens.set(text.length());
            } else if (c == '\u200B') {
                opportunities.set(text.length());
            } else if (c == '\u2060' || c == '\uFEFF') {
                joins.set(text.length());
            } else if (!Characters.isControl(c)) {
                append(c);
            }
        }
        return true;
    }

    private boolean addObject(Inline piece) {
        begin(piece, language);
        append(OBJECT);
        return true;
    }

    private void begin(Inline piece, LanguageProfile own) {
        pieces.add(piece);
        languages.add(own);
        starts.add(text.length());
    }

    private void append(char c) {
        if (text.length() == pieceAt.length) {
            pieceAt = Arrays.copyOf(pieceAt, 2 * pieceAt.length);
        }
        pieceAt[text.length()] = pieces.size() - 1;
        text.append(c);
    }

    /** The paragraph's language. */
    LanguageProfile language() {
        return language;
    }

    /** The language of the text at {@code index}, which may be another than the paragraph's. */
    LanguageProfile language(int index) {
        return languages.get(pieceAt[index]);
    }

    int length() {
        return text.length();
    }

    char charAt(int index) {
        return text.charAt(index);
    }

    int codePointAt(int index) {
        return text.codePointAt(index);
    }

    /** The whole text; the same string until {@link #replace} is called. */
    String text() {
        if (frozen.length() != text.length() || stale) {
            frozen = text.toString();
            stale = false;
        }
        return frozen;
    }

    /** Replaces a straight quotation mark by the curly one it stands for. */
    void replace(int index, char c) {
        text.setCharAt(index, c);
        stale = true;
    }

    int pieceIndex(int index) {
        return pieceAt[index];
    }

    int pieces() {
        return pieces.size();
    }

    Inline piece(int pieceIndex) {
        return pieces.get(pieceIndex);
    }

    boolean isText(int index) {
        return piece(pieceAt[index]) instanceof Inline.Text;
    }

    /** The style of a piece that is text. */
    TextStyle pieceStyle(int pieceIndex) {
        return ((Inline.Text) piece(pieceIndex)).style();
    }

    /** The style at a character of a text. */
    TextStyle style(int index) {
        return ((Inline.Text) piece(pieceAt[index])).style();
    }

    /** Whether the text at {@code index} is Chinese by its own language. */
    boolean isChinese(int index) {
        return language(index).squares();
    }

    /** Size of the paragraph's first text, in scaled points. */
    long leadingSize() {
        for (Inline piece : pieces) {
            if (piece instanceof Inline.Text first) {
                return first.style().size();
            }
        }
        return 1;
    }

    boolean softHyphen(int index) {
        return softHyphens.get(index);
    }

    /** Whether the author allows a break before {@code index} (U+200B). */
    boolean opportunity(int index) {
        return opportunities.get(index);
    }

    /** Whether the author forbids a break before {@code index} (U+2060). */
    boolean joined(int index) {
        return joins.get(index);
    }

    List<AnchorAt> anchors() {
        return anchors;
    }

    /** Where the characters from {@code start} to {@code end}, of one piece, stand in the source. */
    SourceSpan origin(int start, int end) {
        int index = pieceAt[start];
        if (!(piece(index) instanceof Inline.Text piece)) {
            return nearestOrigin(index);
        }
        SourceSpan whole = piece.origin();
        if (whole.end() - whole.start() != piece.text().length()) {
            return whole;
        }
        int offset = whole.start() + start - starts.get(index);
        return new SourceSpan(whole.source(), offset, Math.min(whole.end(), offset + end - start));
    }

    /** The place of the text before a piece that has none of its own, or else of the first one. */
    private SourceSpan nearestOrigin(int index) {
        SourceSpan nearest = Source.withoutText("").whole();
        for (int i = pieces.size() - 1; i >= 0; i--) {
            if (pieces.get(i) instanceof Inline.Text piece) {
                nearest = piece.origin();
                if (i < index) {
                    return nearest;
                }
            }
        }
        return nearest;
    }
}
