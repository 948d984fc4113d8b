package press.colophon.typeset.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import press.colophon.typeset.style.StyleComputer.Inherited;

/** Styles for elements. Elements for which the same declarations hold under the same parent style share theirs. */
final class Cascade {
    private final RuleIndex index;
    private final Likeness likeness;
    private final StyleComputer computer;
    private final Map<Key, Styled> shared = new HashMap<>();

    Cascade(List<CascadeRule> rules, StyleComputer computer) {
        this.index = new RuleIndex(rules);
        this.likeness = new Likeness(rules.stream().map(CascadeRule::selector).toList());
        this.computer = computer;
    }

    /**
     * A style as it is inherited and as it crosses the boundary.
     *
     * @param values all of the element's own
     * @param inherited values for children to inherit: those of the first element for which the same blocks hold. What differs
     *     between such elements is not inherited, so that their children still share styles
     */
    record Styled(Values values, Values inherited, ComputedStyle style) {}

    /**
     * What an element is given beside the style sheets.
     *
     * @param kind of elements to which it belongs
     * @param hints of its attributes: as an author's rule without specificity (CSS Cascade 5, §6.5)
     * @param inline of its {@code style} attribute
     */
    record Own(Likeness.Kind kind, Declared hints, Declared inline) {}

    Likeness.Kind kind(Element element, Likeness.Kind parent) {
        return likeness.of(element, parent);
    }

    /** Neither values nor blocks define equality, so that a key compares by identity, which is fast and all that is needed. */
    private record Key(Values parent, List<Declared> blocks) {}

    Styled style(Element element, Own own, Inherited inherited) {
        List<Declared> blocks = new ArrayList<>();
        List<CascadeRule> matching = index.matching(element, own.kind(), "");
        matching.stream().filter(rule -> !rule.author()).forEach(rule -> blocks.add(rule.declared()));
        add(own.hints(), blocks);
        matching.stream().filter(CascadeRule::author).forEach(rule -> blocks.add(rule.declared()));
        add(own.inline(), blocks);
        return compute(blocks, inherited, element);
    }

    /** Whether any rule speaks of this pseudo-element of this element. */
    List<CascadeRule> pseudoRules(Element element, Likeness.Kind kind, String pseudo) {
        return index.matching(element, kind, pseudo);
    }

    Styled stylePseudo(List<CascadeRule> rules, Element element, Inherited inherited) {
        return compute(rules.stream().map(CascadeRule::declared).toList(), inherited, element);
    }

    private static void add(Declared declared, List<Declared> blocks) {
        if (declared != Declared.NOTHING) {
            blocks.add(declared);
        }
    }

    private Styled compute(List<Declared> blocks, Inherited inherited, Element element) {
        Key key = new Key(inherited.parent(), List.copyOf(blocks));
        Styled found = shared.get(key);
        if (found != null && blocks.stream().noneMatch(Declared::dependsOnElement)) {
            return found;
        }
        Values values = computer.compute(blocks, inherited, element);
        Styled styled = new Styled(values, found == null ? values : found.inherited(), StyleRecords.of(values));
        if (found == null) {
            shared.put(key, styled);
        }
        return styled;
    }
}
