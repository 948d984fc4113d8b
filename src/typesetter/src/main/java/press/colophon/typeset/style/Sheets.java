package press.colophon.typeset.style;

import java.util.List;
import press.colophon.typeset.style.StyledTree.FontFaceRule;

/** What all style sheets of a document say, in their order. */
record Sheets(List<CascadeRule> rules, List<PageRule> pages, List<FontFaceRule> fontFaces) {
    Sheets {
        rules = List.copyOf(rules);
        pages = List.copyOf(pages);
        fontFaces = List.copyOf(fontFaces);
    }

    /** Whether a selector depends on languages, which elements must then be marked with. */
    boolean askForLanguages() {
        return rules.stream()
                .anyMatch(rule -> rule.selector().evaluator().toString().contains(SelectorText.LANGUAGE));
    }
}
