package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values of named strings on every page (CSS GCPM 3, §1.2.1). */
final class NamedStrings {
    private final List<Map<String, Values>> pages = new ArrayList<>();

    /**
     * @param start in force when the page begins; empty text for none
     * @param first first one assigned on the page, else start
     * @param last last one assigned on the page, else start
     * @param assigned whether the page assigns any
     */
    private record Values(String start, String first, String last, boolean assigned) {}

    NamedStrings(List<MadeUpPage> madeUp) {
        Map<String, String> current = new HashMap<>();
        for (MadeUpPage page : madeUp) {
            Map<String, Values> values = new HashMap<>();
            current.forEach((name, value) -> values.put(name, new Values(value, value, value, false)));
            for (Fragment.Anchored anchored : page.content().anchors()) {
                if (anchored.event() instanceof Event.Named named) {
                    assign(values, named);
                    current.put(named.name(), named.value());
                }
            }
            pages.add(values);
        }
    }

    private static void assign(Map<String, Values> values, Event.Named named) {
        Values before = values.getOrDefault(named.name(), new Values("", "", "", false));
        String first = before.assigned() ? before.first() : named.value();
        values.put(named.name(), new Values(before.start(), first, named.value(), true));
    }

    String value(String name, String position, int page) {
        Values values = pages.get(page).getOrDefault(name, new Values("", "", "", false));
        return switch (position) {
            case "start" -> values.start();
            case "last" -> values.last();
            case "first-except" -> values.assigned() ? "" : values.first();
            default -> values.first();
        };
    }
}
