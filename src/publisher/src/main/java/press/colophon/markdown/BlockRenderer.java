package press.colophon.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.DelegatingNodeRendererFactory;
import com.vladsch.flexmark.html.renderer.LinkType;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Renders what an article has and plain Markdown has not: figures, pull quotes, boxes. */
final class BlockRenderer implements NodeRenderer {
    private final @Nullable List<String> textsAside;

    private BlockRenderer(@Nullable List<String> textsAside) {
        this.textsAside = textsAside;
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(Text.class, this::text),
                new NodeRenderingHandler<>(Paragraph.class, BlockRenderer::paragraph),
                new NodeRenderingHandler<>(BlockQuote.class, BlockRenderer::quotation),
                new NodeRenderingHandler<>(Code.class, BlockRenderer::code),
                new NodeRenderingHandler<>(HtmlEntity.class, BlockRenderer::reference),
                new NodeRenderingHandler<>(StandardReference.class, BlockRenderer::standard));
    }

    private void text(Text text, NodeRendererContext context, HtmlWriter html) {
        if (textsAside == null) {
            context.delegateRender();
        } else {
            Frame.text(text, context, html, textsAside);
        }
    }

    private static void paragraph(Paragraph paragraph, NodeRendererContext context, HtmlWriter html) {
        Node parent = paragraph.getParent();
        boolean standsAlone =
                parent instanceof Document || parent instanceof BlockQuote || parent instanceof FootnoteBlock;
        List<Part> parts = standsAlone ? Part.of(paragraph) : List.of();
        if (parts.stream().noneMatch(Part::pictures)) {
            context.delegateRender();
            return;
        }
        Map<String, String> attributes = Attributes.of(context.getDocument()).of(paragraph);
        for (Part part : parts) {
            if (part.pictures()) {
                pictures(part.nodes(), attributes, context, html);
                attributes = Map.of();
            } else {
                html.tagLine("p", () -> part.nodes().forEach(context::render));
            }
        }
    }

    /** One picture is a figure; several are a row of figures. */
    private static void pictures(
            List<Node> images, Map<String, String> attributes, NodeRendererContext context, HtmlWriter html) {
        if (images.size() == 1) {
            figure(images.get(0), attributes, context, html);
            return;
        }
        Map<String, String> row = new TreeMap<>(attributes);
        row.merge("class", "pictures", (given, own) -> own + " " + given);
        row.put("data-count", String.valueOf(images.size()));
        row.forEach(html::attr);
        html.withAttr(Attributes.OWN)
                .tagLineIndent("div", () -> images.forEach(image -> figure(image, Map.of(), context, html)));
    }

    /**
     * Lines of a paragraph that are pictures alone, or text.
     *
     * @param nodes of the paragraph; of pictures, these alone
     */
    private record Part(boolean pictures, List<Node> nodes) {
        static List<Part> of(Node paragraph) {
            List<Part> parts = new ArrayList<>();
            List<Node> line = new ArrayList<>();
            for (Node node : paragraph.getChildren()) {
                if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                    add(parts, line, node);
                    line = new ArrayList<>();
                } else {
                    line.add(node);
                }
            }
            add(parts, line, null);
            return parts;
        }

        /** A line goes on with the part before it if that is of its kind. */
        private static void add(List<Part> parts, List<Node> line, @Nullable Node lineBreak) {
            List<Node> words = line.stream()
                    .filter(node -> !(node instanceof Text && node.getChars().isBlank()))
                    .toList();
            boolean pictures =
                    !words.isEmpty() && words.stream().allMatch(node -> target(node, node.getDocument()) != null);
            boolean goesOn = !parts.isEmpty() && parts.get(parts.size() - 1).pictures == pictures;
            if (!goesOn) {
                parts.add(new Part(pictures, new ArrayList<>()));
            }
            List<Node> nodes = parts.get(parts.size() - 1).nodes;
            nodes.addAll(pictures ? words : line);
            if (!pictures && lineBreak != null) {
                nodes.add(lineBreak);
            }
        }
    }

    /** Where a picture's address and title stand; null if the node is no picture. */
    private static @Nullable LinkNodeBase target(Node node, Document document) {
        if (node instanceof ImageRef reference) {
            return reference.getReferenceNode(document);
        }
        return node instanceof Image image ? image : null;
    }

    private static void figure(
            Node image, Map<String, String> ofParagraph, NodeRendererContext context, HtmlWriter html) {
        LinkNodeBase target = Objects.requireNonNull(target(image, context.getDocument()));
        Map<String, String> attributes =
                new TreeMap<>(Attributes.of(context.getDocument()).of(image));
        ofParagraph.forEach(
                (name, value) -> attributes.merge(name, value, (a, b) -> name.equals("class") ? a + " " + b : b));
        String credit = attributes.getOrDefault("credit", "");
        String caption = target.getTitle().unescape();
        attributes.remove("credit");
        attributes.forEach(html::attr);
        html.withAttr(Attributes.OWN).tagLine("figure", () -> {
            html.attr(
                    "src",
                    context.resolveLink(LinkType.IMAGE, target.getUrl().unescape(), null, null)
                            .getUrl());
            html.attr("alt", Tree.alternative(image));
            html.withAttr(Attributes.OWN).tagVoid("img");
            if (!caption.isBlank() || !credit.isBlank()) {
                caption(caption, credit, html);
            }
        });
    }

    private static void caption(String caption, String credit, HtmlWriter html) {
        html.tag("figcaption");
        html.text(caption);
        if (!credit.isBlank()) {
            html.raw(caption.isBlank() ? "" : " ");
            html.attr("class", "credit").withAttr(Attributes.OWN).tag("span");
            html.text(credit).closeTag("span");
        }
        html.closeTag("figcaption");
    }

    private static void quotation(BlockQuote quotation, NodeRendererContext context, HtmlWriter html) {
        Attributes attributes = Attributes.of(context.getDocument());
        boolean aside = attributes.hasClass(quotation, "pull") || attributes.hasClass(quotation, "box");
        if (aside) {
            html.withAttr().tagLineIndent("aside", () -> context.renderChildren(quotation));
        } else {
            context.delegateRender();
        }
    }

    /** CommonMark 0.31.2 §6.1: line endings become spaces; one space is stripped from both ends if both have one. */
    private static void code(Code code, NodeRendererContext context, HtmlWriter html) {
        String text = code.getText().toString().replaceAll("\\r\\n?|\\n", " ");
        boolean padded = text.length() > 2 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        html.withAttr().tag("code");
        html.text(padded ? text.substring(1, text.length() - 1) : text).closeTag("code");
    }

    private static void standard(StandardReference standard, NodeRendererContext context, HtmlWriter html) {
        html.attr("data-standard", standard.designation().text()).withAttr().tag("span");
        context.renderChildren(standard);
        html.closeTag("span");
    }

    /** CommonMark 0.31.2 §2.5: a numeric reference has at most seven decimal or six hexadecimal digits. */
    private static void reference(HtmlEntity entity, NodeRendererContext context, HtmlWriter html) {
        String text = entity.getChars().toString();
        html.text(
                text.matches("&#(\\d{8,}|[xX][0-9a-fA-F]{7,});")
                        ? text
                        : entity.getChars().unescape());
    }

    static final class Factory implements DelegatingNodeRendererFactory {
        @Override
        public NodeRenderer apply(DataHolder options) {
            return new BlockRenderer(Frame.aside(options));
        }

        @Override
        public @Nullable Set<Class<?>> getDelegates() {
            return null;
        }
    }
}
