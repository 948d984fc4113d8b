package press.colophon.typeset.line;

import java.util.Arrays;
import press.colophon.diagnostics.Diagnostics;

/** Gives each character its class, the ambiguous ones by their neighbours (typography §1.2, §1.5, §1.6). */
final class ClassResolver {
    private final Flow flow;
    private final CharacterClass[] classes;

    private ClassResolver(Flow flow) {
        this.flow = flow;
        this.classes = new CharacterClass[flow.length()];
    }

    /** The class of each UTF-16 code unit of {@code flow}. */
    static CharacterClass[] resolve(Flow flow, Diagnostics diagnostics) {
        ClassResolver resolver = new ClassResolver(flow);
        resolver.classifyAlone();
        Quotes.resolve(flow, resolver.classes, diagnostics);
        resolver.classifyAmbiguous();
        return resolver.classes;
    }

    private void classifyAlone() {
        int end;
        for (int i = 0; i < flow.length(); i = end) {
            int codePoint = flow.codePointAt(i);
            end = i + Character.charCount(codePoint);
            CharacterClass found;
            if (!flow.isText(i)) {
                found = object(flow.piece(flow.pieceIndex(i)));
            } else if (i > 0 && Characters.extendsPrevious(codePoint) && flow.isText(i - 1)) {
                found = classes[i - 1];
            } else {
                found = Characters.classOf(codePoint);
            }
            Arrays.fill(classes, i, end, found);
        }
    }

    private static CharacterClass object(Inline piece) {
        if (piece instanceof Inline.Atom) {
            return CharacterClass.OBJECT;
        }
        return piece instanceof Inline.Leader ? CharacterClass.LEADER : CharacterClass.GLUE;
    }

    private void classifyAmbiguous() {
        for (int i = 0; i < flow.length(); i++) {
            if (classes[i] == CharacterClass.LATIN && flow.isText(i)) {
                classes[i] = resolve(i, flow.charAt(i));
            } else if (classes[i] == CharacterClass.PREFIX && isLatin(i + 1)) {
                classes[i] = CharacterClass.LATIN;
            }
        }
    }

    private CharacterClass resolve(int i, char c) {
        return switch (c) {
            case '—' -> dash(i);
            case '…' -> ellipsis(i);
            case '·', '‧', '•', '・' -> besideHan(i, c != '•') ? CharacterClass.INTERPUNCT : CharacterClass.LATIN;
            case '–', '-' -> besideHan(i, true) ? CharacterClass.CONNECTOR : CharacterClass.LATIN;
            case '/' -> besideHan(i, true) ? CharacterClass.SOLIDUS : CharacterClass.LATIN;
            case '%', '‰', '℃', '°', '′', '″' ->
                i > 0 && classes[i - 1] == CharacterClass.HAN ? CharacterClass.SUFFIX : CharacterClass.LATIN;
            default -> sign(i, c);
        };
    }

    /** Two make one long dash in Chinese; one is a connector there, unless it stands within a number. */
    private CharacterClass dash(int i) {
        boolean twice = is(i - 1, '—') || is(i + 1, '—');
        if (!flow.isChinese(i)) {
            return CharacterClass.LATIN;
        }
        if (twice) {
            return CharacterClass.DASH;
        }
        return isLatin(i - 1) && isLatin(i + 1) ? CharacterClass.LATIN : CharacterClass.CONNECTOR;
    }

    private CharacterClass ellipsis(int i) {
        boolean twice = is(i - 1, '…') || is(i + 1, '…');
        boolean chinese = flow.isChinese(i) && (twice || chineseAt(i - 1) || chineseAt(i + 1));
        return chinese ? CharacterClass.ELLIPSIS : CharacterClass.LATIN;
    }

    /** Signs that Chinese fonts draw as squares (arrows, shapes, letters of lists): Han in Chinese, Latin elsewhere. */
    private CharacterClass sign(int i, char c) {
        boolean square = (c >= '\u2190' && c <= '\u21FF') || (c >= '\u2500' && c <= '\u27BF');
        return square && flow.isChinese(i) ? CharacterClass.HAN : CharacterClass.LATIN;
    }

    private boolean besideHan(int i, boolean oneSideIsEnough) {
        if (!flow.isChinese(i)) {
            return false;
        }
        boolean before = chineseAt(i - 1);
        boolean after = chineseAt(i + 1);
        return oneSideIsEnough ? before || after : before && after;
    }

    private boolean chineseAt(int i) {
        return i >= 0 && i < classes.length && classes[i].isChinese();
    }

    private boolean isLatin(int i) {
        return i >= 0 && i < classes.length && classes[i] == CharacterClass.LATIN;
    }

    private boolean is(int i, char c) {
        return i >= 0 && i < classes.length && flow.charAt(i) == c;
    }
}
