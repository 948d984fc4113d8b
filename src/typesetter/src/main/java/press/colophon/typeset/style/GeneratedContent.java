package press.colophon.typeset.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.typeset.style.Cascade.Styled;
import press.colophon.typeset.style.ComputedStyle.Display;
import press.colophon.typeset.style.ComputedStyle.Floating;
import press.colophon.typeset.style.ComputedStyle.ListMarker;
import press.colophon.typeset.style.GeneratedProperties.Marker;
import press.colophon.typeset.style.StyleComputer.Inherited;
import press.colophon.typeset.style.StyledTree.StyledNode;

/** The pseudo-elements of one element (CSS Pseudo-Elements 4). */
final class GeneratedContent {
    private final Cascade cascade;
    private final PrintDocument document;
    private final Element element;
    private final Likeness.Kind kind;
    private final Inherited inherited;

    /**
     * The element whose pseudo-elements these are.
     *
     * @param inherited what the pseudo-elements inherit
     */
    record Originating(Element element, Likeness.Kind kind, Inherited inherited) {}

    GeneratedContent(Cascade cascade, PrintDocument document, Originating originating) {
        this.cascade = cascade;
        this.document = document;
        this.element = originating.element();
        this.kind = originating.kind();
        this.inherited = originating.inherited();
    }

    /** What stands before the element's own content: marker, note number, {@code ::before}. */
    List<StyledNode> leading(Styled styled, String language) {
        List<StyledNode> leading = new ArrayList<>();
        if (styled.style().box().display() == Display.LIST_ITEM) {
            marker(styled.values().get(GeneratedProperties.LIST_STYLE_TYPE), language)
                    .ifPresent(leading::add);
        }
        if (styled.style().flow().floating() == Floating.FOOTNOTE) {
            pseudo("footnote-marker", language).ifPresent(leading::add);
        }
        pseudo("before", language).ifPresent(leading::add);
        return leading;
    }

    /** The pseudo-element, if a rule gives it content. */
    Optional<StyledNode> pseudo(String name, String language) {
        List<CascadeRule> rules = cascade.pseudoRules(element, kind, name);
        if (rules.isEmpty()) {
            return Optional.empty();
        }
        Styled styled = cascade.stylePseudo(rules, element, inherited);
        return styled.values()
                .get(GeneratedProperties.CONTENT)
                .filter(parts -> !parts.isEmpty())
                .filter(parts -> styled.style().box().display() != Display.NONE)
                .map(parts -> node("::" + name, styled, parts, language));
    }

    /** A list item's marker, with the content that its style asks for unless a rule says {@code content}. */
    private Optional<StyledNode> marker(Marker marker, String language) {
        Styled styled = cascade.stylePseudo(cascade.pseudoRules(element, kind, "marker"), element, inherited);
        List<ContentPart> parts =
                styled.values().get(GeneratedProperties.CONTENT).orElseGet(() -> markerContent(marker));
        return parts.isEmpty() ? Optional.empty() : Optional.of(node("::marker", styled, parts, language));
    }

    /** CSS Counter Styles 3, §6: the predefined styles with their suffixes. */
    private static List<ContentPart> markerContent(Marker marker) {
        return marker.text()
                .map(text -> List.<ContentPart>of(new ContentPart.Text(text)))
                .orElseGet(() -> markerContent(marker.type()));
    }

    private static List<ContentPart> markerContent(ListMarker type) {
        return switch (type) {
            case NONE -> List.of();
            case DISC -> List.of(new ContentPart.Text("•"));
            case CIRCLE -> List.of(new ContentPart.Text("◦"));
            case SQUARE -> List.of(new ContentPart.Text("▪"));
            case CJK_DECIMAL,
                    SIMP_CHINESE_INFORMAL,
                    SIMP_CHINESE_FORMAL,
                    TRAD_CHINESE_INFORMAL,
                    TRAD_CHINESE_FORMAL,
                    CJK_HEAVENLY_STEM,
                    CJK_EARTHLY_BRANCH -> List.of(counter(type), new ContentPart.Text("、"));
            case DECIMAL, DECIMAL_LEADING_ZERO, LOWER_ALPHA, UPPER_ALPHA, LOWER_GREEK, LOWER_ROMAN, UPPER_ROMAN ->
                List.of(counter(type), new ContentPart.Text("."));
        };
    }

    private static ContentPart counter(ListMarker style) {
        return new ContentPart.Counter("list-item", Keywords.cssName(style));
    }

    /** The children with the first letter of their text in an element of its own, if a rule speaks of it. */
    List<StyledNode> withFirstLetter(List<StyledNode> children, String language) {
        List<CascadeRule> rules = cascade.pseudoRules(element, kind, "first-letter");
        if (rules.isEmpty()) {
            return children;
        }
        Styled styled = cascade.stylePseudo(rules, element, inherited);
        return FirstLetter.wrap(
                children,
                (letter, span) -> new StyledNode.Element(
                        "::first-letter",
                        Map.of(),
                        language,
                        styled.style(),
                        List.of(new StyledNode.Text(letter, span)),
                        List.of(),
                        span));
    }

    private StyledNode node(String name, Styled styled, List<ContentPart> parts, String language) {
        SourceSpan span = document.span(element);
        return new StyledNode.Element(name, Map.of(), language, styled.style(), List.of(), parts, span);
    }
}
