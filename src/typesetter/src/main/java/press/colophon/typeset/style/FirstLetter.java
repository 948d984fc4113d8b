package press.colophon.typeset.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.typeset.style.StyledTree.StyledNode;

/** Finds the first letter of a text (CSS Pseudo-Elements 4, §2.2): the letter with the punctuation round it. */
final class FirstLetter {
    private static final Pattern LETTER =
            Pattern.compile("^(\\s*)([\\p{Ps}\\p{Pi}\\p{Pf}\\p{Po}]*[\\p{L}\\p{N}\\p{S}]\\p{M}*[\\p{Pe}\\p{Pf}]*)");

    private static final Pattern MARKS = Pattern.compile("[\\p{Ps}\\p{Pi}\\p{Pf}\\p{Po}]+");

    private FirstLetter() {}

    /**
     * The nodes with the first letter wrapped, in whatever inline elements their text begins; as they are if it begins with a
     * picture, a box or generated content.
     */
    static List<StyledNode> wrap(List<StyledNode> nodes, BiFunction<String, SourceSpan, StyledNode> wrapper) {
        List<StyledNode> result = new ArrayList<>();
        String marks = "";
        for (int i = 0; i < nodes.size(); i++) {
            StyledNode node = nodes.get(i);
            String before = marks;
            List<StyledNode> parts = parts(node, (letter, span) -> wrapper.apply(before + letter, span));
            if (!parts.isEmpty()) {
                result.addAll(parts);
                result.addAll(nodes.subList(i + 1, nodes.size()));
                return result;
            }
            String opening = marks(node);
            if (opening.isEmpty() && !isPassedOver(node)) {
                return nodes;
            }
            marks += opening;
            if (opening.isEmpty()) {
                result.add(node);
            }
        }
        return nodes;
    }

    /** The node with the first letter in it wrapped; nothing if it does not begin with one. */
    private static List<StyledNode> parts(StyledNode node, BiFunction<String, SourceSpan, StyledNode> wrapper) {
        Optional<StyledNode.Text> text = text(node);
        Matcher letter = LETTER.matcher(text.map(StyledNode.Text::text).orElse(""));
        return text.isPresent() && letter.find() ? split(text.get(), letter, wrapper) : inside(node, wrapper);
    }

    /** The marks that a node consists of, which belong to the letter after them: an opening quotation mark, also of a q. */
    private static String marks(StyledNode node) {
        StringBuilder shown =
                new StringBuilder(text(node).map(StyledNode.Text::text).orElse(""));
        element(node)
                .filter(element -> element.name().equals("::before"))
                .ifPresent(element -> element.generated()
                        // Anything else, such as a number, is more than a mark.
                        .forEach(part ->
                                shown.append(part instanceof ContentPart.Text generated ? generated.text() : "0")));
        String stripped = shown.toString().strip();
        return MARKS.matcher(stripped).matches() ? stripped : "";
    }

    /** An inline element with its first letter wrapped (CSS Pseudo-Elements 4, §2.2.2); nothing if it does not begin with one. */
    private static List<StyledNode> inside(StyledNode node, BiFunction<String, SourceSpan, StyledNode> wrapper) {
        return element(node)
                .filter(FirstLetter::isInline)
                .filter(element -> element.generated().isEmpty())
                .map(element -> {
                    List<StyledNode> wrapped = wrap(element.children(), wrapper);
                    boolean found = !wrapped.equals(element.children());
                    return found ? List.<StyledNode>of(element.withChildren(wrapped)) : List.<StyledNode>of();
                })
                .orElse(List.of());
    }

    private static boolean isInline(StyledNode.Element element) {
        return element.style().box().display() == ComputedStyle.Display.INLINE
                && element.style().flow().floating() == ComputedStyle.Floating.NONE
                && !element.name().equals("br")
                && !element.name().equals("img")
                && !element.name().equals("svg");
    }

    /** Blanks, and what shows nothing: an anchor, a box that stands elsewhere. */
    private static boolean isPassedOver(StyledNode node) {
        Optional<StyledNode.Element> element = element(node);
        return text(node).map(text -> text.text().isBlank()).orElse(true)
                && element.map(found -> found.style().box().position() == ComputedStyle.Position.ABSOLUTE
                                || found.style().box().position() == ComputedStyle.Position.RUNNING
                                || (isInline(found)
                                        && found.generated().isEmpty()
                                        && found.children().stream().allMatch(FirstLetter::isPassedOver)))
                        .orElse(true);
    }

    private static List<StyledNode> split(
            StyledNode.Text text, Matcher letter, BiFunction<String, SourceSpan, StyledNode> wrapper) {
        List<StyledNode> parts = new ArrayList<>();
        if (!letter.group(1).isEmpty()) {
            parts.add(new StyledNode.Text(letter.group(1), text.span()));
        }
        parts.add(wrapper.apply(letter.group(2), text.span()));
        parts.add(new StyledNode.Text(text.text().substring(letter.end()), text.span()));
        return parts;
    }

    private static Optional<StyledNode.Text> text(StyledNode node) {
        return node instanceof StyledNode.Text text ? Optional.of(text) : Optional.empty();
    }

    private static Optional<StyledNode.Element> element(StyledNode node) {
        return node instanceof StyledNode.Element element ? Optional.of(element) : Optional.empty();
    }
}
