package press.colophon.typeset.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.typeset.font.Face;
import press.colophon.typeset.font.Features;
import press.colophon.typeset.font.ShapedText;
import press.colophon.typeset.graphics.Length;

/** Finds the face for each stretch of a paragraph and shapes it: words as Latin, squares and marks one by one. */
final class Shaping {
    /** Stands in {@link GlyphStore#text} of a hyphen that was added. */
    static final int ADDED_HYPHEN = -1;

    private final Flow flow;
    private final String text;
    private final Diagnostics diagnostics;
    private final List<List<GlyphStore.Segment>> segments = new ArrayList<>();
    private final Face[] latin;
    private final Face[] han;
    private final ShapedWords.@Nullable InFace[] latinWords;
    private final ShapedWords words;
    private final Set<Integer> missing = new HashSet<>();
    private final Unshaped unshaped;

    Shaping(Flow flow, ShapedWords words, Diagnostics diagnostics) {
        this.flow = flow;
        this.text = flow.text();
        this.diagnostics = diagnostics;
        this.unshaped = new Unshaped(diagnostics);
        this.latin = new Face[flow.pieces()];
        this.han = new Face[flow.pieces()];
        this.latinWords = new ShapedWords.InFace[flow.pieces()];
        this.words = words;
        for (int i = 0; i < flow.pieces(); i++) {
            segments.add(new ArrayList<>(2));
            if (flow.piece(i) instanceof Inline.Text piece) {
                TextStyle style = piece.style();
                latin[i] = style.fonts().latin();
                han[i] = style.fonts().han().orElse(latin[i]);
                latinWords[i] = words.in(latin[i], featuresOf(style));
            }
        }
    }

    /** Letters that are set apart are not joined. */
    private static Features featuresOf(TextStyle style) {
        Features asked = style.features();
        Features plain = style.letterSpacing() == 0 ? asked : new Features(asked.tags(), false, asked.kerning());
        return plain.withLanguage(style.language());
    }

    /** Shapes a Latin word. */
    Box word(int from, int to, GlyphStore store) {
        int first = store.count();
        shapeLatin(from, to, false, store);
        return new Box(CharacterClass.LATIN, store.width(first, store.count()), first, store.count(), from, to);
    }

    /** Shapes a part of a Latin word as it stands at a line end or start, with a hyphen after it or not. */
    GlyphStore part(int from, int to, boolean hyphen) {
        GlyphStore store = new GlyphStore();
        shapeLatin(from, to, hyphen, store);
        return store;
    }

    private void shapeLatin(int from, int to, boolean hyphen, GlyphStore store) {
        int start = from;
        while (start < to) {
            int piece = flow.pieceIndex(start);
            Face face = face(start, false);
            boolean space = isFixedSpace(text.charAt(start));
            int end = start + Character.charCount(text.codePointAt(start));
            while (!space && end < to && continues(end, piece, face)) {
                end += Character.charCount(text.codePointAt(end));
            }
            GlyphStore.Segment segment = segment(piece, face, 1000);
            if (space) {
                addFixedSpace(start, segment, store);
            } else {
                addShaped(start, end, hyphen && end == to, segment, store);
            }
            start = end;
        }
    }

    private boolean continues(int at, int piece, Face face) {
        if (flow.pieceIndex(at) != piece || isFixedSpace(text.charAt(at))) {
            return false;
        }
        int codePoint = text.codePointAt(at);
        return (Characters.extendsPrevious(codePoint) && face.glyph(codePoint) != 0) || face(at, false) == face;
    }

    private void addShaped(int from, int to, boolean hyphen, GlyphStore.Segment segment, GlyphStore store) {
        TextStyle style = segment.style();
        String word = text.substring(from, to);
        unshaped.marks(flow, from, word, segment.face());
        ShapedText shaped = wordsOf(flow.pieceIndex(from), segment.face()).shape(hyphen ? word + "-" : word);
        int units = segment.face().unitsPerEm();
        for (int i = 0; i < shaped.count(); i++) {
            long advance = Length.scale(segment.size(), shaped.advance(i), units) + style.letterSpacing();
            long offset = Length.scale(segment.size(), shaped.offset(i), units);
            int at = from + shaped.textStart(i);
            store.add(shaped.glyph(i), advance, offset, at == to ? ADDED_HYPHEN : at, segment);
        }
    }

    private ShapedWords.InFace wordsOf(int piece, Face face) {
        ShapedWords.InFace known = latinWords[piece];
        return known != null && known.face().equals(face) ? known : words.in(face, featuresOf(flow.pieceStyle(piece)));
    }

    /** U+2000–U+200A and U+202F have their width by definition, whatever the font says. */
    private static boolean isFixedSpace(char c) {
        return (c >= '\u2000' && c <= '\u200A') || c == '\u202F' || c == ' ' || c == '\u00A0';
    }

    private void addFixedSpace(int at, GlyphStore.Segment segment, GlyphStore store) {
        long em = segment.size();
        int space = segment.face().glyph(' ');
        long advance = switch (text.charAt(at)) {
            case '\u2000', '\u2002' -> em / 2;
            case '\u2001', '\u2003' -> em;
            case '\u2004' -> em / 3;
            case '\u2005', '\u202F' -> em / 4;
            case '\u2006' -> em / 6;
            case '\u2007' -> widthOf(segment, '0');
            case '\u200A' -> em / 10;
            case ' ', '\u00A0' -> widthOf(segment, ' ');
            default -> em / 5;
        };
        store.add(space, advance, 0, at, segment);
    }

    private static long widthOf(GlyphStore.Segment segment, int codePoint) {
        Face face = segment.face();
        return Length.scale(segment.size(), face.advance(face.glyph(codePoint)), face.unitsPerEm());
    }

    /** Sets squares and marks of Chinese, each in its own cell (typography §1.1, §1.6). */
    Box cells(Unit unit, GlyphStore store) {
        int first = store.count();
        long width = 0;
        int end;
        for (int i = unit.from(); i < unit.to(); i = end) {
            int codePoint = text.codePointAt(i);
            end = i + Character.charCount(codePoint);
            if (i == unit.from() || !Characters.extendsPrevious(codePoint)) {
                width += addCell(i, unit.kind(), store);
            }
        }
        return new Box(unit.kind(), width, first, store.count(), unit.from(), unit.to());
    }

    private long addCell(int at, CharacterClass kind, GlyphStore store) {
        int codePoint = text.codePointAt(at);
        Face face = face(at, true);
        int glyph = face.glyph(codePoint);
        long em = flow.style(at).size();
        long natural = Length.scale(em, face.advance(glyph), face.unitsPerEm());
        if (kind == CharacterClass.DASH) {
            long cell = codePoint == '⸺' ? 2 * em : em;
            addDash(at, glyph, face, cell, store);
            return cell;
        }
        Cell cell = Cell.of(kind, text.charAt(at), em, natural);
        store.add(glyph, cell.width(), cell.offset(), at, segment(flow.pieceIndex(at), face, 1000));
        return cell.width();
    }

    /** Stretches a dash so that its ink fills the cell and two of them make one rule (§1.6). */
    private void addDash(int at, int glyph, Face face, long cell, GlyphStore store) {
        long em = flow.style(at).size();
        InkBounds ink = InkBounds.of(face, glyph);
        long inkWidth = Math.max(1, Length.scale(em, ink.right() - ink.left(), face.unitsPerEm()));
        int scale = (int) Math.max(500, Math.min(2000, Length.scale(1000, cell, inkWidth)));
        long offset = -Length.scale(Length.scale(em, ink.left(), face.unitsPerEm()), scale, 1000);
        store.add(glyph, cell, offset, at, segment(flow.pieceIndex(at), face, scale));
    }

    /** The face for the character at {@code at}; reports one that no face has. */
    private Face face(int at, boolean asHan) {
        int piece = flow.pieceIndex(at);
        Face preferred = asHan ? han[piece] : latin[piece];
        int codePoint = text.codePointAt(at);
        if (Unshaped.script(codePoint).isPresent()) {
            unshaped.script(flow, at);
            return preferred;
        }
        if (preferred.glyph(codePoint) != 0) {
            return preferred;
        }
        return flow.style(at).fonts().faceFor(codePoint, asHan).orElseGet(() -> {
            reportMissing(at, codePoint);
            return preferred;
        });
    }

    private void reportMissing(int at, int codePoint) {
        if (isFixedSpace(text.charAt(at)) || !missing.add(codePoint)) {
            return;
        }
        int end = at + Character.charCount(codePoint);
        diagnostics.add(Diagnostic.error(
                        "missing-glyph",
                        flow.origin(at, end),
                        String.format(
                                Locale.ROOT,
                                "no font has a glyph for %s (U+%04X)",
                                Character.toString(codePoint),
                                codePoint))
                .withHint("add a font that has it to the font family, or write the text without it"));
    }

    GlyphStore.Segment segment(int piece, Face face, int scale) {
        List<GlyphStore.Segment> known = segments.get(piece);
        for (GlyphStore.Segment segment : known) {
            if (segment.face() == face && segment.scale() == scale) {
                return segment;
            }
        }
        Inline.Text source = (Inline.Text) flow.piece(piece);
        GlyphStore.Segment created = new GlyphStore.Segment(face, scale, source);
        known.add(created);
        return created;
    }

    /** The face that Latin words have in the text at {@code at}. */
    Face latinFace(int at) {
        return latin[flow.pieceIndex(at)];
    }

    /** Natural width of U+0020 in the text at {@code at}. */
    long wordSpace(int at) {
        Face face = latin[flow.pieceIndex(at)];
        int glyph = face.glyph(' ');
        long em = flow.style(at).size();
        return glyph == 0 ? em / 4 : Length.scale(em, face.advance(glyph), face.unitsPerEm());
    }
}
