package press.colophon.typeset.style;

import java.util.List;
import java.util.Optional;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.typeset.style.Component.Kind;
import press.colophon.typeset.style.StyledTree.FontFaceRule;

/** Reads {@code @font-face} rules (CSS Fonts 4, §4). */
final class FontFaces {
    private static final List<String> DESCRIPTORS =
            List.of("font-family", "src", "font-weight", "font-style", "font-display", "unicode-range");

    private FontFaces() {}

    static Optional<FontFaceRule> read(Rule rule, RuleReader.Block block, Diagnostics diagnostics) {
        for (Declaration declaration : block.declarations()) {
            if (!DESCRIPTORS.contains(declaration.name())) {
                Diagnostic warning = Diagnostic.warning(
                        "unknown-property",
                        declaration.span(),
                        "unknown descriptor '" + declaration.name() + "' of @font-face");
                diagnostics.add(NearestName.of(declaration.name(), DESCRIPTORS)
                        .map(name -> warning.withHint("did you mean '" + name + "'?"))
                        .orElse(warning));
            }
        }
        Optional<String> family = value(block, "font-family").flatMap(FontFaces::family);
        Optional<String> source = value(block, "src").flatMap(FontFaces::source);
        if (family.isEmpty() || source.isEmpty()) {
            diagnostics.add(Diagnostic.error(
                            "font-face",
                            rule.span(),
                            "this @font-face has no " + (family.isEmpty() ? "font-family" : "src"))
                    .withHint("it needs font-family and src: url(…) of a local file"));
            return Optional.empty();
        }
        int weight = value(block, "font-weight").map(FontFaces::weight).orElse(400);
        boolean italic = value(block, "font-style")
                .filter(words -> words.get(0).isIdent("italic") || words.get(0).isIdent("oblique"))
                .isPresent();
        return Optional.of(new FontFaceRule(family.get(), weight, italic, source.get(), rule.span()));
    }

    private static Optional<List<Component>> value(RuleReader.Block block, String name) {
        return block.declarations().stream()
                .filter(declaration ->
                        declaration.name().equals(name) && !declaration.value().isEmpty())
                .map(Declaration::value)
                .reduce((earlier, later) -> later);
    }

    private static Optional<String> family(List<Component> value) {
        Context none = Lengths.sample();
        return FontProperties.families()
                .read(Cursor.over(value))
                .map(families -> families.at(none).get(0));
    }

    /** The first local file; {@code format()} and {@code local()} are passed over. */
    private static Optional<String> source(List<Component> value) {
        return value.stream()
                .filter(component -> component.is(Kind.URL) && ResourcePath.isLocal(component.text()))
                .map(Component::text)
                .findFirst();
    }

    /** Of a range, as variable fonts have it, the nearest to normal. */
    private static int weight(List<Component> value) {
        List<Double> numbers = value.stream()
                .filter(component -> component.is(Kind.NUMBER))
                .map(Component::number)
                .toList();
        if (numbers.isEmpty()) {
            return value.get(0).isIdent("bold") ? 700 : 400;
        }
        double least = numbers.get(0);
        double most = numbers.get(numbers.size() - 1);
        return (int) Math.max(least, Math.min(400, most));
    }
}
