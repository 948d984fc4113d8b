package press.colophon.typeset.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import press.colophon.typeset.style.Cascade.Own;
import press.colophon.typeset.style.Cascade.Styled;
import press.colophon.typeset.style.ComputedStyle.Display;
import press.colophon.typeset.style.ComputedStyle.Floating;
import press.colophon.typeset.style.GeneratedContent.Originating;
import press.colophon.typeset.style.StyleComputer.Inherited;
import press.colophon.typeset.style.StyledTree.StyledNode;

/** Walks over a document and gives every element its style and its generated content. */
final class TreeBuilder {
    private static final Set<String> ADDRESSES = Set.of("src", "href");

    private final PrintDocument document;
    private final Cascade cascade;
    private final SheetReader reader;
    private final Hints hints;
    private final MarkupCheck check;

    TreeBuilder(PrintDocument document, Cascade cascade, SheetReader reader, MarkupCheck check) {
        this.document = document;
        this.cascade = cascade;
        this.reader = reader;
        this.hints = new Hints(reader);
        this.check = check;
    }

    /**
     * Where a node stands.
     *
     * @param language of the parent
     * @param kind of the parent
     * @param depth how many elements are around
     */
    private record Place(Inherited inherited, String language, Likeness.Kind kind, int depth) {}

    /**
     * The root, and its values for the page rules to inherit.
     */
    record Root(StyledNode.Element element, Values values) {}

    Root build(Inherited initial) {
        Element html = document.root();
        String language = PrintDocument.language(html, "");
        Likeness.Kind kind = cascade.kind(html, Likeness.NONE);
        Styled styled = style(html, kind, initial);
        return new Root(element(html, styled, new Place(initial, language, kind, 0)), styled.values());
    }

    private Styled style(Element element, Likeness.Kind kind, Inherited inherited) {
        Declared inline = element.hasAttr("style")
                ? reader.readAttribute(document.spanOf(element.attr("style"), document.attributeSpan(element, "style")))
                : Declared.NOTHING;
        return cascade.style(element, new Own(kind, hints.of(element), inline), inherited);
    }

    /** @param place with the element's own language and kind */
    private StyledNode.Element element(Element element, Styled styled, Place place) {
        Inherited inherited = new Inherited(
                styled.inherited(), Optional.of(place.inherited().root().orElse(styled.inherited())));
        Place inside = new Place(inherited, place.language(), place.kind(), place.depth() + 1);
        boolean svg = element.normalName().equals("svg");
        List<StyledNode> children = svg ? List.of() : children(element, styled, inside);
        return new StyledNode.Element(
                element.normalName(),
                attributes(element),
                place.language(),
                styled.style(),
                children,
                List.of(),
                svg ? document.wholeSpan(element) : document.span(element));
    }

    private List<StyledNode> children(Element element, Styled styled, Place inside) {
        GeneratedContent generated =
                new GeneratedContent(cascade, document, new Originating(element, inside.kind(), inside.inherited()));
        List<StyledNode> children = new ArrayList<>();
        generated.leading(styled, inside.language()).forEach(children::add);
        for (Node node : element.childNodes()) {
            if (node instanceof Element child) {
                addChild(child, inside, children);
            } else if (node instanceof TextNode text) {
                children.add(new StyledNode.Text(text.getWholeText(), document.span(text)));
            }
        }
        generated.pseudo("after", inside.language()).ifPresent(children::add);
        return generated.withFirstLetter(children, inside.language());
    }

    private void addChild(Element child, Place inside, List<StyledNode> children) {
        Likeness.Kind kind = cascade.kind(child, inside.kind());
        Styled styled = style(child, kind, inside.inherited());
        if (styled.style().box().display() == Display.NONE || !check.admits(child, inside.depth())) {
            return;
        }
        String language = PrintDocument.language(child, inside.language());
        if (styled.style().flow().floating() == Floating.FOOTNOTE) {
            new GeneratedContent(cascade, document, new Originating(child, kind, inside.inherited()))
                    .pseudo("footnote-call", language)
                    .ifPresent(children::add);
        }
        children.add(element(child, styled, new Place(inside.inherited(), language, kind, inside.depth())));
    }

    private static Map<String, String> attributes(Element element) {
        if (element.attributesSize() == 0) {
            return Map.of();
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            if (!key.equals(SelectorText.LANGUAGE)) {
                attributes.put(
                        key,
                        ADDRESSES.contains(key)
                                ? ResourcePath.resolve("", attribute.getValue())
                                : attribute.getValue());
            }
        }
        return attributes;
    }
}
