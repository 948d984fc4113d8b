package press.colophon.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Paragraph;
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
import java.util.List;
import java.util.Map;
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
        Node only = paragraph.getFirstChild();
        LinkNodeBase target = only == null || only.getNext() != null ? null : target(only, context.getDocument());
        if (standsAlone && target != null) {
            figure(only, target, context, html);
        } else {
            context.delegateRender();
        }
    }

    /** Where a picture's address and title stand; null if the node is no picture. */
    private static @Nullable LinkNodeBase target(Node node, Document document) {
        if (node instanceof ImageRef reference) {
            return reference.getReferenceNode(document);
        }
        return node instanceof Image image ? image : null;
    }

    private static void figure(Node image, LinkNodeBase target, NodeRendererContext context, HtmlWriter html) {
        Map<String, String> attributes =
                new TreeMap<>(Attributes.of(context.getDocument()).of(image));
        Attributes.of(context.getDocument())
                .of(image.getParent())
                .forEach((name, value) ->
                        attributes.merge(name, value, (a, b) -> name.equals("class") ? a + " " + b : b));
        String credit = attributes.getOrDefault("credit", "");
        String caption = target.getTitle().unescape();
        attributes.remove("credit");
        attributes.forEach(html::attr);
        html.withAttr().tagLine("figure", () -> {
            html.attr(
                    "src",
                    context.resolveLink(LinkType.IMAGE, target.getUrl().unescape(), null, null)
                            .getUrl());
            html.attr("alt", Tree.alternative(image));
            html.withAttr().tagVoid("img");
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
            html.attr("class", "credit").withAttr().tag("span");
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
