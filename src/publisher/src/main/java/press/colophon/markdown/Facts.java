package press.colophon.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import press.colophon.diagnostics.SourceSpan;

/** What the pipeline needs to know of a text beside its HTML. Gathering it, headings get their ids and unsafe links lose their address. */
record Facts(List<Body.Heading> headings, List<Body.Link> links, List<Body.Image> images) {
    static Facts collect(Document document, RawHtml.Kept html, Reporter reporter) {
        Collector collector = new Collector(document, reporter);
        collector.links.addAll(html.links());
        collector.images.addAll(html.images());
        Tree.descendants(document).forEach(collector::visit);
        return new Facts(collector.headings, collector.links, collector.images);
    }

    private static final class Collector {
        private static final Pattern NOT_IN_IDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
        private static final Pattern EDGES = Pattern.compile("^-|-$");

        private final Attributes attributes;
        private final Document document;
        private final Reporter reporter;
        private final List<Body.Heading> headings = new ArrayList<>();
        private final List<Body.Link> links = new ArrayList<>();
        private final List<Body.Image> images = new ArrayList<>();
        private final Set<String> ids = new HashSet<>();
        private int outlineLevel = 1;

        Collector(Document document, Reporter reporter) {
            this.document = document;
            this.attributes = Attributes.of(document);
            this.reporter = reporter;
            Tree.descendants(document).forEach(this::claimId);
        }

        private void claimId(Node node) {
            String id = attributes.of(node).get("id");
            if (id != null && !ids.add(id)) {
                reporter.add(
                        Problem.DUPLICATE_ANCHOR.at(reporter.span(node), "the id \"" + id + "\" stands here twice"));
            }
        }

        void visit(Node node) {
            if (node instanceof Heading heading) {
                heading(heading);
            } else if (node instanceof Link || node instanceof AutoLink) {
                link(node, (LinkNodeBase) node);
            } else if (node instanceof Image image) {
                image(image, image);
            } else if (node instanceof LinkRef || node instanceof ImageRef) {
                reference((RefNode) node);
            } else if (node instanceof Footnote note && note.getFootnoteBlock() == null) {
                String name = note.getText().toString();
                reporter.add(Problem.UNKNOWN_FOOTNOTE
                        .at(reporter.span(node), "there is no footnote \"" + name + "\"")
                        .withHint("write it as a paragraph [^" + name + "]: …"));
            } else if (node instanceof FootnoteBlock note && note.getFirstReferenceOffset() == Integer.MAX_VALUE) {
                reporter.add(Problem.UNUSED_FOOTNOTE.at(
                        reporter.span(node), "no text refers to the footnote \"" + note.getText() + "\""));
            }
        }

        private void heading(Heading heading) {
            String text = Tree.text(heading);
            String id = attributes.of(heading).get("id");
            if (id == null) {
                id = unusedId(text);
                attributes.put(heading, "id", id);
            }
            if (!(heading.getParent() instanceof BlockQuote)) {
                checkLevel(heading);
            }
            headings.add(new Body.Heading(heading.getLevel(), id, text, reporter.span(heading)));
        }

        /** The outline begins at the second level and skips none; a box has an outline of its own. */
        private void checkLevel(Heading heading) {
            int level = heading.getLevel();
            if (level == 1) {
                String message = "a heading of the first level stands in the text; the title of an article has it";
                reporter.add(Problem.HEADING_LEVEL
                        .at(reporter.span(heading), message)
                        .withHint("begin with ##"));
            } else if (level > outlineLevel + 1) {
                String message = "a heading of level " + level + " follows one of level " + outlineLevel;
                reporter.add(Problem.HEADING_LEVEL.at(reporter.span(heading), message));
            }
            outlineLevel = level;
        }

        private String unusedId(String text) {
            String joined = NOT_IN_IDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-");
            String stem = EDGES.matcher(joined).replaceAll("");
            String id = stem.isEmpty() ? "section" : stem;
            for (int i = 2; !ids.add(id); i++) {
                id = stem + "-" + i;
            }
            return id;
        }

        private void reference(RefNode node) {
            Reference target = node.getReferenceNode(document);
            if (target != null && node instanceof ImageRef) {
                image(node, target);
            } else if (target != null) {
                link(node, target);
            }
        }

        private void link(Node node, LinkNodeBase target) {
            if (isUnsafe(target)) {
                moveChildrenUp(node);
            } else {
                links.add(new Body.Link(target.getUrl().unescape(), reporter.span(target.getUrl())));
            }
        }

        private void image(Node node, LinkNodeBase target) {
            if (isUnsafe(target)) {
                node.unlink();
                return;
            }
            SourceSpan span = reporter.span(target.getUrl());
            String alternative = Tree.alternative(node);
            boolean decorative = attributes.hasClass(node, "decorative");
            if (alternative.isBlank() && !decorative) {
                reporter.add(Problem.MISSING_ALT
                        .at(reporter.span(node), "this picture has no alternative text")
                        .withHint("describe it between the brackets, or mark it {.decorative}"));
            }
            images.add(new Body.Image(target.getUrl().unescape(), alternative, decorative, span));
        }

        private boolean isUnsafe(LinkNodeBase target) {
            boolean unsafe = Urls.isUnsafe(target.getUrl().unescape());
            if (unsafe) {
                reporter.add(Problem.HTML_NOT_ALLOWED
                        .at(reporter.span(target.getUrl()), "this address is not allowed in an article")
                        .withHint("it was left out"));
            }
            return unsafe;
        }

        private static void moveChildrenUp(Node node) {
            if (node instanceof AutoLink link) {
                node.insertBefore(new com.vladsch.flexmark.ast.Text(link.getText()));
            }
            while (node.getFirstChild() != null) {
                node.insertBefore(node.getFirstChild());
            }
            node.unlink();
        }
    }
}
