package press.colophon.typeset.style;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.colophon.diagnostics.SourceSpan;

/**
 * A print document with every style worked out: what make-up needs, and nothing of how it was written.
 *
 * @param pages the page rules, to be asked for a page's size, margins and margin boxes
 * @param fontFaces the faces that the style sheets declare, in their order
 * @param metadata name and content of the document's {@code meta} elements
 */
public record StyledTree(
        StyledNode.Element root,
        PageRules pages,
        List<FontFaceRule> fontFaces,
        String title,
        String language,
        Map<String, String> metadata) {
    public StyledTree {
        fontFaces = List.copyOf(fontFaces);
        metadata = ComputedStyle.inOrder(metadata);
    }

    /**
     * A declared face.
     *
     * @param weight 100–900
     * @param source path of the font file, resolved against the style sheet
     */
    public record FontFaceRule(String family, int weight, boolean italic, String source, SourceSpan span) {}

    /** A node of the tree. */
    public sealed interface StyledNode {
        <R> R match(Cases<R> cases);

        /** One branch for each kind of node. */
        interface Cases<R> {
            R element(Element element);

            R text(Text text);
        }

        /**
         * An element, or the content that a style sheet generates for one: {@code ::marker} (of a list item, first child),
         * {@code ::before} and {@code ::after} (first and last child), {@code ::footnote-marker} (first child of an element
         * with {@code float: footnote}) and {@code ::footnote-call} (the sibling before such an element, to stay in the text).
         * The {@code ::first-letter} is an element round a text that is in the document. Elements with {@code display: none}
         * are not in the tree.
         *
         * @param name lower case; of an {@code svg} there are no children, its text is that of {@code span}
         * @param attributes as written, in their order; {@code src} and {@code href} to local files are resolved against the document
         * @param language BCP 47 tag, inherited
         * @param generated for generated content: what it consists of, resolved when pages are made up
         * @param span of the start tag; of an {@code svg}, from start tag to end tag
         */
        record Element(
                String name,
                Map<String, String> attributes,
                String language,
                ComputedStyle style,
                List<StyledNode> children,
                List<ContentPart> generated,
                SourceSpan span)
                implements StyledNode {
            public Element {
                attributes = ComputedStyle.inOrder(attributes);
                children = List.copyOf(children);
                generated = List.copyOf(generated);
            }

            public Element withChildren(List<StyledNode> others) {
                return new Element(name, attributes, language, style, others, generated, span);
            }

            public Optional<String> attribute(String key) {
                return Optional.ofNullable(attributes.get(key));
            }

            @Override
            public <R> R match(Cases<R> cases) {
                return cases.element(this);
            }
        }

        /** Characters of the document, white space as written. */
        record Text(String text, SourceSpan span) implements StyledNode {
            @Override
            public <R> R match(Cases<R> cases) {
                return cases.text(this);
            }
        }
    }
}
