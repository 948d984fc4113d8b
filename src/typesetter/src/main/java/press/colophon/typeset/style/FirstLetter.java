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

    private FirstLetter() {}

    /** The nodes with the first letter wrapped; as they are if their text begins in an element. */
    static List<StyledNode> wrap(List<StyledNode> nodes, BiFunction<String, SourceSpan, StyledNode> wrapper) {
        List<StyledNode> result = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Optional<StyledNode.Text> text = text(nodes.get(i));
            Matcher letter = LETTER.matcher(text.map(StyledNode.Text::text).orElse(""));
            if (text.isPresent() && letter.find()) {
                result.addAll(split(text.get(), letter, wrapper));
                result.addAll(nodes.subList(i + 1, nodes.size()));
                return result;
            }
            if (text.isEmpty() || !text.get().text().isBlank()) {
                return nodes;
            }
            result.add(nodes.get(i));
        }
        return nodes;
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
        return node.match(new StyledNode.Cases<>() {
            @Override
            public Optional<StyledNode.Text> element(StyledNode.Element element) {
                return Optional.empty();
            }

            @Override
            public Optional<StyledNode.Text> text(StyledNode.Text text) {
                return Optional.of(text);
            }
        });
    }
}
