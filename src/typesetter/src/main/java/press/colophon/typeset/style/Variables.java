package press.colophon.typeset.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.colophon.typeset.style.Component.Kind;

/** Custom properties and {@code var()} (CSS Custom Properties 1). */
final class Variables {
    /** Doubling at each step, a value could outgrow any memory (§3.3); no honest sheet comes near. */
    private static final int LONGEST = 10_000;

    private final Map<String, List<Component>> unresolved;

    private Variables(Map<String, List<Component>> unresolved) {
        this.unresolved = unresolved;
    }

    /** The element's custom properties: those of its parent, and its own with every {@code var()} replaced. */
    static Map<String, List<Component>> resolve(
            Map<String, List<Component>> inherited, Map<String, List<Component>> declared) {
        if (declared.isEmpty()) {
            return inherited;
        }
        Map<String, List<Component>> all = new LinkedHashMap<>(inherited);
        all.putAll(declared);
        Variables variables = new Variables(all);
        Map<String, List<Component>> resolved = new LinkedHashMap<>(inherited);
        declared.forEach((name, value) -> {
            Set<String> open = new LinkedHashSet<>(Set.of(name));
            variables
                    .substitute(value, open)
                    .ifPresentOrElse(result -> resolved.put(name, result), () -> resolved.remove(name));
        });
        return resolved;
    }

    /** A value with every {@code var()} replaced; empty if one is neither declared nor has a fallback. */
    static Optional<List<Component>> substitute(List<Component> value, Map<String, List<Component>> resolved) {
        return new Variables(resolved).substitute(value, new LinkedHashSet<>()).map(RuleReader::trimmed);
    }

    private Optional<List<Component>> substitute(List<Component> value, Set<String> open) {
        List<Component> result = new ArrayList<>();
        for (Component component : value) {
            Optional<List<Component>> replaced =
                    component.isFunction("var") ? variable(component, open) : inside(component, open);
            if (replaced.isEmpty() || result.size() + replaced.get().size() > LONGEST) {
                return Optional.empty();
            }
            result.addAll(replaced.get());
        }
        return Optional.of(result);
    }

    private Optional<List<Component>> inside(Component component, Set<String> open) {
        return component.inner().isEmpty()
                ? Optional.of(List.of(component))
                : substitute(component.inner(), open).map(inner -> List.of(component.with(inner, component.span())));
    }

    private Optional<List<Component>> variable(Component call, Set<String> open) {
        List<Component> arguments = call.inner();
        Optional<Component> name =
                arguments.stream().filter(part -> part.is(Kind.IDENT)).findFirst();
        Optional<List<Component>> value = name.flatMap(known -> value(known.text(), open));
        if (value.isPresent()) {
            return value;
        }
        int comma = 0;
        while (comma < arguments.size() && !arguments.get(comma).is(Kind.COMMA)) {
            comma++;
        }
        return comma == arguments.size()
                ? Optional.empty()
                : substitute(arguments.subList(comma + 1, arguments.size()), open);
    }

    /** A variable that is being worked out already refers to itself and counts as not declared (§2.3). */
    private Optional<List<Component>> value(String name, Set<String> open) {
        List<Component> value = unresolved.get(name);
        if (value == null || !open.add(name)) {
            return Optional.empty();
        }
        Optional<List<Component>> result = substitute(value, open);
        open.remove(name);
        return result;
    }
}
