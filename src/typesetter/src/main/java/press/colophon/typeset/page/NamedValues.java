package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Values of named strings, or of running elements, on every page (CSS GCPM 3, §1.2.1, §1.3.2).
 *
 * @param <T> what is named
 */
final class NamedValues<T> {
    private final T none;
    private final List<Map<String, Values<T>>> pages = new ArrayList<>();

    /**
     * @param start in force when the page begins, or assigned by what it begins with
     * @param first first one assigned on the page, else start
     * @param last last one assigned on the page, else start
     * @param assigned whether the page assigns any
     */
    private record Values<T>(T start, T first, T last, boolean assigned) {}

    /** A name with the value it is given. */
    private record Assignment<T>(String name, T value) {}

    private NamedValues(List<MadeUpPage> madeUp, T none, Function<Event, Optional<Assignment<T>>> assignments) {
        this.none = none;
        Map<String, T> current = new HashMap<>();
        for (MadeUpPage page : madeUp) {
            Map<String, Values<T>> values = new HashMap<>();
            current.forEach((name, value) -> values.put(name, new Values<>(value, value, value, false)));
            boolean first = true;
            for (Fragment.Anchored anchored : page.content().anchors()) {
                Optional<Assignment<T>> assignment = assignments.apply(anchored.event());
                if (assignment.isPresent()) {
                    assign(values, assignment.get(), first);
                    current.put(assignment.get().name(), assignment.get().value());
                }
                first &= !(anchored.event() instanceof Event.Line);
            }
            pages.add(values);
        }
    }

    static NamedValues<String> strings(List<MadeUpPage> pages) {
        return new NamedValues<>(
                pages,
                "",
                event -> event instanceof Event.Named named
                        ? Optional.of(new Assignment<>(named.name(), named.value()))
                        : Optional.empty());
    }

    static NamedValues<Optional<Box>> elements(List<MadeUpPage> pages) {
        return new NamedValues<>(
                pages,
                Optional.<Box>empty(),
                event -> event instanceof Event.Running running
                        ? Optional.of(new Assignment<>(running.name(), Optional.of(running.box())))
                        : Optional.empty());
    }

    /**
     * @param opens no text stands before it on the page: the page begins with it
     */
    private void assign(Map<String, Values<T>> values, Assignment<T> named, boolean opens) {
        Values<T> before = values.getOrDefault(named.name(), new Values<>(none, none, none, false));
        T first = before.assigned() ? before.first() : named.value();
        T start = opens && !before.assigned() ? named.value() : before.start();
        values.put(named.name(), new Values<>(start, first, named.value(), true));
    }

    T value(String name, String position, int page) {
        Values<T> values = pages.get(page).getOrDefault(name, new Values<>(none, none, none, false));
        return switch (position) {
            case "start" -> values.start();
            case "last" -> values.last();
            case "first-except" -> values.assigned() ? none : values.first();
            default -> values.first();
        };
    }
}
