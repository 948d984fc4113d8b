package press.colophon.typeset.style;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.typeset.style.StyledTree.FontFaceRule;

/** Reads style sheets one after the other, with those they import. */
final class SheetReader {
    private static final Set<String> MARGIN_BOXES = Set.of(
            "top-left-corner",
            "top-left",
            "top-center",
            "top-right",
            "top-right-corner",
            "bottom-left-corner",
            "bottom-left",
            "bottom-center",
            "bottom-right",
            "bottom-right-corner",
            "left-top",
            "left-middle",
            "left-bottom",
            "right-top",
            "right-middle",
            "right-bottom",
            "top-inside",
            "top-outside",
            "top-inside-corner",
            "top-outside-corner",
            "bottom-inside",
            "bottom-outside",
            "bottom-inside-corner",
            "bottom-outside-corner",
            "inside-top",
            "inside-middle",
            "inside-bottom",
            "outside-top",
            "outside-middle",
            "outside-bottom",
            "footnote");

    private static final List<String> AT_RULES = List.of("charset", "font-face", "import", "media", "page");

    private final Diagnostics diagnostics;
    private final RuleReader ruleReader;
    private final DeclarationReader declarationReader;
    private final SelectorReader selectorReader;
    private final PageSelectors pageSelectors;
    private final Imports imports;
    private final List<CascadeRule> rules = new ArrayList<>();
    private final List<PageRule> pages = new ArrayList<>();
    private final List<FontFaceRule> fontFaces = new ArrayList<>();

    SheetReader(Imports imports, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.imports = imports;
        this.ruleReader = new RuleReader(diagnostics);
        this.declarationReader = new DeclarationReader(diagnostics);
        this.selectorReader = new SelectorReader(diagnostics);
        this.pageSelectors = new PageSelectors(diagnostics);
    }

    /**
     * A style sheet.
     *
     * @param base path against which its addresses are resolved
     * @param author false for the built-in one
     */
    record Sheet(SourceSpan css, String base, boolean author) {}

    void read(Sheet sheet) {
        List<Component> components = Addresses.resolve(ComponentReader.read(sheet.css(), diagnostics), sheet.base());
        ruleReader.rules(components).forEach(rule -> read(rule, sheet));
    }

    /** The declarations of a {@code style} attribute. */
    Declared readAttribute(SourceSpan css) {
        List<Component> components = Addresses.resolve(ComponentReader.read(css, diagnostics), "");
        return declared(components);
    }

    Sheets sheets() {
        return new Sheets(rules, pages, fontFaces);
    }

    private void read(Rule rule, Sheet sheet) {
        switch (rule.name()) {
            case "" -> style(rule, sheet);
            case "media" -> media(rule, sheet);
            case "page" -> page(rule);
            case "font-face" -> fontFace(rule);
            case "import" -> imports.load(rule, sheet).ifPresent(this::read);
            case "charset" -> {
                // sheets are UTF-8, whatever they say
            }
            default -> unknown(rule);
        }
    }

    private void style(Rule rule, Sheet sheet) {
        List<StyleSelector> selectors = selectorReader.read(rule.prelude());
        RuleReader.Block content = ruleReader.block(rule.content());
        Declared declared = declarationReader.read(content.declarations());
        selectors.forEach(selector -> rules.add(new CascadeRule(selector, declared, sheet.author(), rules.size())));
        content.rules().forEach(inner -> nested(inner, rule, sheet));
    }

    /** A rule in a style rule, or declarations of it for some media (CSS Nesting 1). */
    private void nested(Rule inner, Rule around, Sheet sheet) {
        if (inner.isStyle()) {
            if (SelectorReader.splitAtCommas(inner.prelude()).stream()
                    .anyMatch(part -> RuleReader.trimmed(part).isEmpty())) {
                diagnostics.error("css-syntax", inner.span(), "a selector is missing beside a comma");
            }
            List<Component> prelude = Nesting.resolve(inner.prelude(), around.prelude());
            if (!prelude.isEmpty()) {
                style(new Rule("", prelude, inner.block(), inner.span()), sheet);
            }
        } else if (!inner.name().equals("media")) {
            unknown(inner);
        } else if (MediaQuery.matches(inner.prelude(), diagnostics)) {
            style(new Rule("", around.prelude(), inner.block(), inner.span()), sheet);
        }
    }

    private Declared declared(List<Component> block) {
        RuleReader.Block content = ruleReader.block(block);
        content.rules().forEach(this::unknown);
        return declarationReader.read(content.declarations());
    }

    private void media(Rule rule, Sheet sheet) {
        if (MediaQuery.matches(rule.prelude(), diagnostics)) {
            ruleReader.rules(rule.content()).forEach(inner -> read(inner, sheet));
        }
    }

    private void page(Rule rule) {
        RuleReader.Block content = ruleReader.block(rule.content());
        Declared declared = declarationReader.read(content.declarations());
        Map<String, Declared> marginBoxes = new LinkedHashMap<>();
        for (Rule box : content.rules()) {
            if (MARGIN_BOXES.contains(box.name())) {
                marginBoxes.put(box.name(), declared(box.content()));
            } else {
                unknown(box, MARGIN_BOXES);
            }
        }
        pageSelectors
                .read(rule)
                .forEach(selector -> pages.add(new PageRule(
                        selector.name(),
                        selector.first(),
                        selector.blank(),
                        selector.recto(),
                        declared,
                        marginBoxes,
                        pages.size())));
    }

    private void fontFace(Rule rule) {
        RuleReader.Block content = ruleReader.block(rule.content());
        content.rules().forEach(this::unknown);
        Optional<FontFaceRule> face = FontFaces.read(rule, content, diagnostics);
        face.ifPresent(fontFaces::add);
    }

    private void unknown(Rule rule) {
        unknown(rule, AT_RULES);
    }

    private void unknown(Rule rule, Collection<String> known) {
        if (rule.isStyle()) {
            diagnostics.error("css-syntax", rule.span(), "a rule with selectors has no place here");
            return;
        }
        Diagnostic warning =
                Diagnostic.warning("unknown-at-rule", rule.span(), "unknown at-rule '@" + rule.name() + "'");
        diagnostics.add(NearestName.of(rule.name(), known)
                .map(name -> warning.withHint("did you mean '@" + name + "'?"))
                .orElse(warning));
    }
}
