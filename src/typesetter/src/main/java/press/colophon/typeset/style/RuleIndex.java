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
 * not against all; and of alike elements only one, but for the selectors that look at siblings.
 */
final class RuleIndex {
    /** Built-in sheet before the author's; then specificity; then order (CSS Cascade 5, §6.1). */
    private static final Comparator<CascadeRule> WEAKEST_FIRST = Comparator.comparing(CascadeRule::author)
            .thenComparingInt(rule -> rule.selector().specificity())
            .thenComparingInt(CascadeRule::order);

    private final Map<String, Rules> byPseudo = new HashMap<>();

    RuleIndex(List<CascadeRule> rules) {
        for (CascadeRule rule : rules) {
            byPseudo.computeIfAbsent(rule.selector().pseudo(), pseudo -> new Rules())
                    .add(rule);
        }
    }

    /** The rules of one pseudo-element, by the keys of their selectors. */
    private static final class Rules {
        private final Map<String, List<CascadeRule>> plain = new HashMap<>();
        private final Map<String, List<CascadeRule>> structural = new HashMap<>();
        private final Map<Likeness.Kind, List<CascadeRule>> known = new HashMap<>();

        void add(CascadeRule rule) {
            (rule.selector().structural() ? structural : plain)
                    .computeIfAbsent(rule.selector().key(), key -> new ArrayList<>())
                    .add(rule);
        }
    }

    /** The rules that hold for the element of this kind, or its pseudo-element of this name, weakest first. */
    List<CascadeRule> matching(Element element, Likeness.Kind kind, String pseudo) {
        Rules rules = byPseudo.get(pseudo);
        if (rules == null) {
            return List.of();
        }
        List<CascadeRule> plain = rules.known.get(kind);
        if (plain == null) {
            plain = matching(rules.plain, element);
            plain.sort(WEAKEST_FIRST);
            rules.known.put(kind, plain);
        }
        List<CascadeRule> structural = matching(rules.structural, element);
        if (structural.isEmpty()) {
            return plain;
        }
        structural.addAll(plain);
        structural.sort(WEAKEST_FIRST);
        return structural;
    }

    private static List<CascadeRule> matching(Map<String, List<CascadeRule>> byKey, Element element) {
        List<CascadeRule> matching = new ArrayList<>();
        if (byKey.isEmpty()) {
            return matching;
        }
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
