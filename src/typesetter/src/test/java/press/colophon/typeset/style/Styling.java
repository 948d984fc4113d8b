package press.colophon.typeset.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.Resources;
import press.colophon.diagnostics.Source;
import press.colophon.typeset.graphics.Colour;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.style.StyledTree.StyledNode;

/** Styles small documents and writes the result down, one element a line. */
final class Styling {
    private final StyledTree tree;
    private final List<Diagnostic> diagnostics;

    private Styling(Outcome<StyledTree> outcome) {
        this.tree = outcome.value();
        this.diagnostics = outcome.diagnostics();
    }

    /** A body with a style sheet, which stands in {@code print.css}. */
    static Styling of(String css, String body) {
        return of(
                "<html lang='en'><head><link rel='stylesheet' href='print.css'></head><body>" + body + "</body></html>",
                Map.of("print.css", css));
    }

    static Styling of(String document, Map<String, String> files) {
        Resources resources =
                path -> Optional.ofNullable(files.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8));
        return new Styling(new Styler().style(Source.of("issue.html", document), resources));
    }

    StyledTree tree() {
        return tree;
    }

    /** Each diagnostic as its headline. */
    Styling reports(String... headlines) {
        assertThat(diagnostics.stream().map(Diagnostic::headline)).containsExactly(headlines);
        return this;
    }

    List<String> codes() {
        return diagnostics.stream().map(Diagnostic::code).toList();
    }

    Styling reportsNothing() {
        return reports();
    }

    /** Elements of the body and, of each, the values that are asked for by path ({@code font.size}), one element a line. */
    String dump(String... paths) {
        List<String> lines = new ArrayList<>();
        StyledNode.Element body = (StyledNode.Element) tree.root().children().stream()
                .filter(node -> node instanceof StyledNode.Element element
                        && element.name().equals("body"))
                .findFirst()
                .orElseThrow();
        body.children().forEach(node -> dump(node, "", paths, lines));
        return String.join("\n", lines) + "\n";
    }

    PageRules.PageStyle page(String name, boolean recto) {
        return tree.pages().style(new PageRules.Selector(name, false, recto, false));
    }

    private static void dump(StyledNode node, String indent, String[] paths, List<String> lines) {
        if (node instanceof StyledNode.Text text) {
            if (!text.text().isBlank() && paths.length == 0) {
                lines.add(indent + "'" + text.text() + "'");
            }
            return;
        }
        StyledNode.Element element = (StyledNode.Element) node;
        String values = Arrays.stream(paths)
                .map(path -> " " + text(value(element.style(), path)))
                .collect(Collectors.joining());
        String generated = element.generated().isEmpty() || paths.length > 0 ? "" : " " + text(element.generated());
        lines.add(indent + element.name() + values + generated);
        element.children().forEach(child -> dump(child, indent + "  ", paths, lines));
    }

    /** The component of a record, or of a record in it. */
    static Object value(Object record, String path) {
        Object value = record;
        for (String name : path.split("\\.", -1)) {
            value = component(value, name);
        }
        return value;
    }

    private static Object component(Object value, String name) {
        try {
            var accessor = value.getClass().getMethod(name);
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no " + name + " in " + value, e);
        }
    }

    /** Lengths in points, enums in lower case, records as their components. */
    static String text(Object value) {
        if (value instanceof Long length) {
            return Length.format(length);
        }
        if (value instanceof Dimension dimension) {
            return text(dimension);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(Styling::text).orElse("none");
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Styling::text).collect(Collectors.joining(" "));
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, String> texts = new LinkedHashMap<>();
            map.forEach((key, mapped) -> texts.put(text(key), text(mapped)));
            return texts.toString();
        }
        if (value instanceof Record record && !(value instanceof Colour)) {
            return record.getClass().getSimpleName() + "("
                    + Arrays.stream(record.getClass().getRecordComponents())
                            .map(RecordComponent::getName)
                            .map(name -> text(component(record, name)))
                            .collect(Collectors.joining(", "))
                    + ")";
        }
        return String.valueOf(value);
    }

    private static String text(Dimension dimension) {
        if (dimension.auto()) {
            return "auto";
        }
        String share = Length.format(Math.round(dimension.share() * 100 * Length.POINT)) + "%";
        if (dimension.share() == 0) {
            return Length.format(dimension.length());
        }
        return dimension.length() == 0
                ? share
                : share + (dimension.length() > 0 ? "+" : "") + Length.format(dimension.length());
    }
}
