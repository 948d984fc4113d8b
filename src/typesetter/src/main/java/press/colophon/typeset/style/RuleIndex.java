package press.colophon.typeset.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Rules by what every element that they match must have, so that an element is tested against a handful of selectors and
 * not against all.
 */
final class RuleIndex {
    /** Built-in sheet before the author's; then specificity; then order (CSS Cascade 5, §6.1). */
    private static final Comparator<CascadeRule> WEAKEST_FIRST = Comparator.comparing(CascadeRule::author)
            .thenComparingInt(rule -> rule.selector().specificity())
            .thenComparingInt(CascadeRule::order);

    private final Map<String, Map<String, List<CascadeRule>>> byPseudo = new HashMap<>();

    RuleIndex(List<CascadeRule> rules) {
        for (CascadeRule rule : rules) {
            byPseudo.computeIfAbsent(rule.selector().pseudo(), pseudo -> new HashMap<>())
                    .computeIfAbsent(rule.selector().key(), key -> new ArrayList<>())
                    .add(rule);
        }
    }

    /** The rules that hold for the element, or its pseudo-element of this name, weakest first. */
    List<CascadeRule> matching(Element element, String pseudo) {
        Map<String, List<CascadeRule>> byKey = byPseudo.getOrDefault(pseudo, Map.of());
        if (byKey.isEmpty()) {
            return List.of();
        }
        List<CascadeRule> matching = new ArrayList<>();
        collect(byKey, "*", element, matching);
        collect(byKey, element.normalName(), element, matching);
        if (element.hasAttr("class")) {
            for (String name : element.classNames()) {
                collect(byKey, "." + name.toLowerCase(Locale.ROOT), element, matching);
            }
        }
        if (element.hasAttr("id")) {
            collect(byKey, "#" + element.id(), element, matching);
        }
        matching.sort(WEAKEST_FIRST);
        return matching;
    }

    private static void collect(
            Map<String, List<CascadeRule>> byKey, String key, Element element, List<CascadeRule> matching) {
        for (CascadeRule rule : byKey.getOrDefault(key, List.of())) {
            if (element.is(rule.selector().evaluator())) {
                matching.add(rule);
            }
        }
    }
}
