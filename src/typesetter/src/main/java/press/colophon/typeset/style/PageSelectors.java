package press.colophon.typeset.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.typeset.style.Component.Kind;

/** Reads the selectors of {@code @page} rules (Paged Media 3, §4). */
final class PageSelectors {
    private static final List<String> KNOWN = List.of("first", "left", "right", "recto", "verso", "blank");

    private final Diagnostics diagnostics;

    PageSelectors(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    record PageSelector(String name, boolean first, boolean blank, Optional<Boolean> recto) {}

    List<PageSelector> read(Rule rule) {
        if (rule.prelude().isEmpty()) {
            return List.of(new PageSelector("", false, false, Optional.empty()));
        }
        List<PageSelector> selectors = new ArrayList<>();
        for (List<Component> part : SelectorReader.splitAtCommas(rule.prelude())) {
            one(RuleReader.trimmed(part)).ifPresent(selectors::add);
        }
        return selectors;
    }

    private Optional<PageSelector> one(List<Component> selector) {
        boolean named = !selector.isEmpty() && selector.get(0).is(Kind.IDENT);
        String name = named ? selector.get(0).text() : "";
        PageSelector found = new PageSelector(name, false, false, Optional.empty());
        for (int i = named ? 1 : 0; i < selector.size(); i += 2) {
            boolean pseudo = selector.get(i).is(Kind.COLON)
                    && i + 1 < selector.size()
                    && KNOWN.contains(selector.get(i + 1).text());
            if (!pseudo) {
                unknown(selector, Math.min(i + 1, selector.size() - 1));
                return Optional.empty();
            }
            found = narrowed(found, selector.get(i + 1).text());
        }
        return Optional.of(found);
    }

    private static PageSelector narrowed(PageSelector found, String pseudo) {
        return switch (pseudo) {
            case "first" -> new PageSelector(found.name, true, found.blank, found.recto);
            case "blank" -> new PageSelector(found.name, found.first, true, found.recto);
            case "right", "recto" -> new PageSelector(found.name, found.first, found.blank, Optional.of(true));
            default -> new PageSelector(found.name, found.first, found.blank, Optional.of(false));
        };
    }

    private void unknown(List<Component> selector, int at) {
        Component part = selector.get(at);
        Diagnostic warning = Diagnostic.warning(
                "unknown-selector",
                part.span(),
                "page selector '" + DeclarationReader.text(selector) + "' is not understood");
        diagnostics.add(NearestName.of(part.text(), KNOWN)
                .map(name -> warning.withHint("did you mean ':" + name + "'?"))
                .orElse(warning));
    }
}
