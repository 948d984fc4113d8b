package press.colophon.typeset.style;

import java.util.List;
import press.colophon.typeset.style.Component.Kind;

/** Resolves what {@code url()} says in a style sheet against the sheet. */
final class Addresses {
    private Addresses() {}

    static List<Component> resolve(List<Component> components, String base) {
        return components.stream().map(component -> resolve(component, base)).toList();
    }

    private static Component resolve(Component component, String base) {
        if (component.is(Kind.URL)) {
            return address(component.text(), component, base);
        }
        if (component.isFunction("url")) {
            return component.inner().stream()
                    .filter(part -> part.is(Kind.STRING))
                    .findFirst()
                    .map(string -> address(string.text(), component, base))
                    .orElse(component);
        }
        return component.inner().isEmpty()
                ? component
                : component.with(resolve(component.inner(), base), component.span());
    }

    private static Component address(String address, Component component, String base) {
        return Component.of(Kind.URL, ResourcePath.resolve(base, address), component.span());
    }
}
