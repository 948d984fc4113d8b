package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.display.Mark;
import press.colophon.typeset.display.Page;
import press.colophon.typeset.style.ComputedStyle.Display;
import press.colophon.typeset.style.ComputedStyle.Position;
import press.colophon.typeset.style.StyledTree;
import press.colophon.typeset.style.StyledTree.StyledNode;

/**
 * Nothing lost, nothing set twice: compares the text of the pages with that of the document, element by element, in every
 * make-up. White space and added hyphens do not count, nor the direction of quotation marks, which the line breaker decides.
 */
final class TextCheck {
    /** How much of a text a diagnostic shows. */
    private static final int SHOWN = 40;

    private TextCheck() {}

    static List<Diagnostic> compare(DisplayList pages, StyledTree document, Layout layout) {
        List<Diagnostic> found = new ArrayList<>();
        Map<Integer, StringBuilder> expected = ExpectedText.of(layout);
        Map<Integer, StringBuilder> actual = texts(pages);
        expected.forEach((element, text) -> {
            String wanted = essence(text);
            String shown = essence(actual.getOrDefault(element, new StringBuilder()));
            if (!wanted.equals(shown)) {
                found.add(different(document, layout.tree().ofArticle(element), wanted, shown));
            }
        });
        String source = missing(document, expected);
        if (!source.isEmpty()) {
            found.add(different(document, "", source, ""));
        }
        return found;
    }

    private static Diagnostic different(StyledTree document, String article, String wanted, String shown) {
        int at = 0;
        while (at < Math.min(wanted.length(), shown.length()) && wanted.charAt(at) == shown.charAt(at)) {
            at++;
        }
        return Diagnostic.error(
                "text-lost",
                document.root().span(),
                "the pages" + article + " show “" + cut(shown, at) + "” where the document has “" + cut(wanted, at)
                        + "”");
    }

    private static String cut(String text, int at) {
        int from = Math.max(0, at - SHOWN / 2);
        return text.substring(Math.min(from, text.length()), Math.min(text.length(), from + SHOWN));
    }

    private static Map<Integer, StringBuilder> texts(DisplayList list) {
        Map<Integer, StringBuilder> texts = new TreeMap<>();
        for (Page page : list.pages()) {
            for (Item item : page.items()) {
                if (item instanceof Item.Glyphs glyphs && glyphs.mark() instanceof Mark.Content content) {
                    texts.computeIfAbsent(content.element(), key -> new StringBuilder())
                            .append(glyphs.run().text());
                }
            }
        }
        return texts;
    }

    /** What counts of a text. */
    private static String essence(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        int character;
        for (int i = 0; i < text.length(); i += Character.charCount(character)) {
            character = Character.codePointAt(text, i);
            if (counts(character)) {
                out.appendCodePoint(plain(character));
            }
        }
        return out.toString();
    }

    private static boolean counts(int character) {
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && Character.getType(character) != Character.FORMAT;
    }

    private static int plain(int character) {
        return switch (character) {
            case '“', '”', '"' -> '"';
            case '‘', '’', '\'' -> '\'';
            case '‧', '・', '•', '·' -> '·';
            default -> character;
        };
    }

    /** Characters of the document that did not even come into the box tree, which no measure can have caused. */
    private static String missing(StyledTree document, Map<Integer, StringBuilder> expected) {
        CharacterCounts counts = new CharacterCounts();
        count(document.root(), counts);
        expected.values().forEach(text -> count(text.toString(), -1, counts));
        return counts.positive();
    }

    private static void count(String text, int times, CharacterCounts counts) {
        String lower = text.toLowerCase(Locale.ROOT);
        int character;
        for (int i = 0; i < lower.length(); i += Character.charCount(character)) {
            character = lower.codePointAt(i);
            if (counts(character)) {
                counts.add(plain(character), times);
            }
        }
    }

    private static void count(StyledNode.Element element, CharacterCounts counts) {
        boolean furniture = element.style().box().position() == Position.RUNNING;
        if (furniture || element.style().box().display() == Display.NONE) {
            return;
        }
        for (StyledNode child : element.children()) {
            if (child instanceof StyledNode.Text text) {
                count(text.text(), 1, counts);
            } else if (child instanceof StyledNode.Element inner) {
                count(inner, counts);
            }
        }
    }
}
