package press.colophon.typeset.style;

import java.util.ArrayList;
import java.util.List;
import press.colophon.typeset.style.Component.Kind;

/** Selectors of rules within rules (CSS Nesting 1, §3): they go on from those of the rule around them. */
final class Nesting {
    private Nesting() {}

    /** The selectors of a nested rule as they would be written outside: every one of them for every one around. */
    static List<Component> resolve(List<Component> nested, List<Component> around) {
        List<Component> resolved = new ArrayList<>();
        for (List<Component> part : SelectorReader.splitAtCommas(nested)) {
            for (List<Component> parent : SelectorReader.splitAtCommas(around)) {
                List<Component> selector = one(RuleReader.trimmed(part), RuleReader.trimmed(parent));
                if (!resolved.isEmpty() && !selector.isEmpty()) {
                    resolved.add(Component.of(Kind.COMMA, ",", nested.get(0).span()));
                }
                resolved.addAll(selector);
            }
        }
        return resolved;
    }

    private static List<Component> one(List<Component> part, List<Component> parent) {
        List<Component> selector = new ArrayList<>();
        if (part.isEmpty() || parent.isEmpty()) {
            return List.of();
        }
        boolean relative = part.stream().noneMatch(Nesting::namesParent);
        if (relative || part.get(0).isDelim("&")) {
            selector.addAll(parent);
        }
        if (relative) {
            selector.add(Component.of(Kind.SPACE, " ", part.get(0).span()));
            selector.addAll(part);
        } else {
            selector.addAll(substituted(part.get(0).isDelim("&") ? part.subList(1, part.size()) : part, parent));
        }
        return selector;
    }

    private static boolean namesParent(Component component) {
        return component.isDelim("&") || component.inner().stream().anyMatch(Nesting::namesParent);
    }

    /** The same with {@code :is(parent)} for {@code &}. */
    private static List<Component> substituted(List<Component> part, List<Component> parent) {
        List<Component> substituted = new ArrayList<>();
        for (Component component : part) {
            if (component.isDelim("&")) {
                substituted.add(Component.of(Kind.COLON, ":", component.span()));
                substituted.add(
                        Component.of(Kind.FUNCTION, "is", component.span()).with(parent, component.span()));
            } else if (namesParent(component)) {
                substituted.add(component.with(substituted(component.inner(), parent), component.span()));
            } else {
                substituted.add(component);
            }
        }
        return substituted;
    }
}
