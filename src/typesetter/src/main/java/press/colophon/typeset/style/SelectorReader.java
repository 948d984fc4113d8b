package press.colophon.typeset.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.typeset.style.Component.Kind;

/** Compiles selectors to evaluators of jsoup, which decides what they match. */
final class SelectorReader {
    private static final Set<String> PSEUDO_ELEMENTS =
            Set.of("before", "after", "marker", "first-letter", "footnote-call", "footnote-marker");

    /** Those that may be written with one colon (Selectors 4, §3.5.3). */
    private static final Set<String> OLD_PSEUDO_ELEMENTS = Set.of("before", "after", "first-letter");

    /** States that nothing on paper is ever in. */
    private static final Set<String> STATES =
            Set.of("hover", "active", "focus", "focus-visible", "focus-within", "visited", "target");

    private final Diagnostics diagnostics;

    SelectorReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    List<StyleSelector> read(List<Component> prelude) {
        List<StyleSelector> selectors = new ArrayList<>();
        for (List<Component> part : splitAtCommas(prelude)) {
            List<Component> selector = RuleReader.trimmed(part);
            if (selector.isEmpty()) {
                diagnostics.error("css-syntax", RuleReader.spanOf(prelude), "a selector is missing beside a comma");
            } else if (!namesState(selector)) {
                one(selector).ifPresent(selectors::add);
            }
        }
        return selectors;
    }

    static List<List<Component>> splitAtCommas(List<Component> components) {
        List<List<Component>> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= components.size(); i++) {
            if (i == components.size() || components.get(i).is(Kind.COMMA)) {
                parts.add(components.subList(from, i));
                from = i + 1;
            }
        }
        return parts;
    }

    private static boolean namesState(List<Component> selector) {
        for (int i = 1; i < selector.size(); i++) {
            if (selector.get(i - 1).is(Kind.COLON)
                    && selector.get(i).is(Kind.IDENT)
                    && STATES.contains(selector.get(i).text().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private Optional<StyleSelector> one(List<Component> selector) {
        int pseudoAt = pseudoElement(selector);
        String pseudo = pseudoAt < selector.size() ? last(selector).text().toLowerCase(Locale.ROOT) : "";
        if (!pseudo.isEmpty() && !PSEUDO_ELEMENTS.contains(pseudo)) {
            Diagnostic warning = Diagnostic.warning(
                    "unknown-selector", last(selector).span(), "unknown pseudo-element '::" + pseudo + "'");
            diagnostics.add(NearestName.of(pseudo, PSEUDO_ELEMENTS)
                    .map(name -> warning.withHint("did you mean '::" + name + "'?"))
                    .orElse(warning));
            return Optional.empty();
        }
        List<Component> element = selector.subList(0, pseudoAt);
        return evaluator(element, selector)
                .map(evaluator -> new StyleSelector(
                        evaluator,
                        Specificity.of(element) + (pseudo.isEmpty() ? 0 : 1),
                        pseudo,
                        SelectorFeatures.structural(element),
                        SelectorFeatures.of(element),
                        key(element)));
    }

    private Optional<Evaluator> evaluator(List<Component> element, List<Component> selector) {
        String query = SelectorText.of(element);
        try {
            return Optional.of(QueryParser.parse(endsInCompound(element) ? query : query + "*"));
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            diagnostics.warning(
                    "unknown-selector",
                    RuleReader.spanOf(selector),
                    "selector '" + DeclarationReader.text(selector) + "' is not understood");
            return Optional.empty();
        }
    }

    /** Whether anything stands for the element before its pseudo-element. */
    private static boolean endsInCompound(List<Component> element) {
        return !element.isEmpty() && !isCombinator(last(element));
    }

    /** Index of the colons of a pseudo-element at the end, or the selector's length. */
    private static int pseudoElement(List<Component> selector) {
        int size = selector.size();
        boolean named = size >= 2
                && last(selector).is(Kind.IDENT)
                && selector.get(size - 2).is(Kind.COLON);
        if (!named) {
            return size;
        }
        if (size >= 3 && selector.get(size - 3).is(Kind.COLON)) {
            return size - 3;
        }
        return OLD_PSEUDO_ELEMENTS.contains(last(selector).text().toLowerCase(Locale.ROOT)) ? size - 2 : size;
    }

    private static String key(List<Component> element) {
        int from = element.size();
        while (from > 0 && !isCombinator(element.get(from - 1))) {
            from--;
        }
        List<Component> compound = element.subList(from, element.size());
        String type = "*";
        String found = "";
        for (int i = 0; i < compound.size(); i++) {
            Component part = compound.get(i);
            boolean afterColon = i > 0 && compound.get(i - 1).is(Kind.COLON);
            if (part.is(Kind.HASH)) {
                return "#" + part.text();
            } else if (part.is(Kind.IDENT) && i > 0 && compound.get(i - 1).isDelim(".")) {
                found = found.isEmpty() ? "." + part.text().toLowerCase(Locale.ROOT) : found;
            } else if (part.is(Kind.IDENT) && !afterColon) {
                type = part.text().toLowerCase(Locale.ROOT);
            }
        }
        return compound.stream().anyMatch(part -> part.isDelim("|")) ? "*" : found.isEmpty() ? type : found;
    }

    private static boolean isCombinator(Component component) {
        return component.is(Kind.SPACE) || component.isDelim(">") || component.isDelim("+") || component.isDelim("~");
    }

    private static Component last(List<Component> components) {
        return components.get(components.size() - 1);
    }
}
