package press.colophon.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.AttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.colophon.diagnostics.SourceSpan;

/** The attributes that authors gave to parts of a document, found by the node they belong to. */
final class Attributes {
    /** What is written with attributes of its own, and without those of the node that is being rendered. */
    static final AttributablePart OWN = new AttributablePart("OWN");

    private static final DataKey<Attributes> KEY = new DataKey<>("ATTRIBUTES", new Attributes());
    private static final Pattern ITEM = Pattern.compile(AttributeList.ITEM);
    private static final Set<Class<? extends Node>> INLINE_OWNERS = Set.of(
            Image.class,
            ImageRef.class,
            Link.class,
            LinkRef.class,
            AutoLink.class,
            Emphasis.class,
            StrongEmphasis.class,
            Code.class);
    private static final Set<String> NAMES = Set.of("id", "class", "lang", "title", "dir", "credit");

    /** The classes that the manual names. */
    private static final Set<String> CLASSES = Set.of("box", "pull", "names", "wide", "decorative");

    private final IdentityHashMap<Node, Map<String, String>> byNode = new IdentityHashMap<>();

    private Attributes() {}

    static Attributes of(Document document) {
        return KEY.get(document);
    }

    Map<String, String> of(Node node) {
        return byNode.getOrDefault(node, Map.of());
    }

    /** Gives a node an attribute; classes add up, of others the last counts. */
    void put(Node node, String name, String value) {
        byNode.computeIfAbsent(node, added -> new TreeMap<>())
                .merge(name, value, (first, second) -> name.equals("class") ? first + " " + second : second);
    }

    /** As {@link #put}; a class that the node has already counts once. */
    private void give(Node node, String name, String value) {
        if (!name.equals("class") || !hasClass(node, value)) {
            put(node, name, value);
        }
    }

    /** A slip in one of the classes that an article has; themes may have others. */
    private static void checkClass(String name, SourceSpan span, Reporter reporter) {
        if (!CLASSES.contains(name)) {
            Nearest.hint(name, CLASSES)
                    .ifPresent(hint -> reporter.add(Problem.UNKNOWN_CLASS
                            .at(span, "there is no class \"" + name + "\"")
                            .withHint(hint)));
        }
    }

    boolean hasClass(Node node, String name) {
        return List.of(of(node).getOrDefault("class", "").split("\\s+", -1)).contains(name);
    }

    /** Gives every attribute list to its owner; a list without one is text. */
    static Attributes assign(Document document, Reporter reporter) {
        Attributes attributes = new Attributes();
        document.set(KEY, attributes);
        for (Node node : Tree.descendants(document)) {
            if (node instanceof AttributeLine) {
                attributes.assignToBlock(node, reporter);
            } else if (node instanceof AttributeList) {
                attributes.assignInLine(node, reporter);
            }
        }
        return attributes;
    }

    private void assignToBlock(Node line, Reporter reporter) {
        Node owner = line.getPrevious();
        if (owner == null) {
            reporter.add(Problem.ATTRIBUTES_WITHOUT_BLOCK.at(
                    reporter.span(line), "there is nothing before these attributes that they could belong to"));
        } else {
            add(owner, line, reporter);
        }
        line.unlink();
    }

    private void assignInLine(Node list, Reporter reporter) {
        Node previous = list.getPrevious();
        boolean adjacent = previous != null && previous.getEndOffset() == list.getStartOffset();
        if (adjacent && INLINE_OWNERS.contains(previous.getClass())) {
            add(previous, list, reporter);
        } else if (list.getParent() instanceof Heading && list.getNext() == null) {
            add(list.getParent(), list, reporter);
            trimEnd(previous);
        } else {
            list.insertBefore(new Text(list.getChars()));
            reportMisplaced(list, reporter);
        }
        list.unlink();
    }

    /** Braces with a class of ours are hardly text; what else stands in braces may be. */
    private static void reportMisplaced(Node list, Reporter reporter) {
        String braces = list.getChars().toString();
        if (CLASSES.stream().anyMatch(name -> braces.matches("(?s).*\\." + name + "[\\s}].*"))) {
            reporter.add(Problem.UNRECOGNISED_MARKDOWN
                    .at(reporter.span(list), braces + " is printed here as it stands")
                    .withHint("put it in a line of its own below the block, or directly behind a picture"));
        }
    }

    private static void trimEnd(@Nullable Node node) {
        if (node instanceof Text) {
            node.setChars(node.getChars().trimEnd());
        }
    }

    private void add(Node owner, Node list, Reporter reporter) {
        Matcher items = ITEM.matcher(list.getChars());
        while (items.find()) {
            String item = items.group();
            int equals = item.indexOf('=');
            String name = item.startsWith("#")
                    ? "id"
                    : item.startsWith(".") ? "class" : item.substring(0, Math.max(0, equals));
            String value = equals < 0 || item.startsWith("#") || item.startsWith(".")
                    ? item.substring(1)
                    : unquoted(item.substring(equals + 1));
            SourceSpan span = reporter.span(list.getStartOffset() + items.start(), list.getStartOffset() + items.end());
            if (!NAMES.contains(name) && !name.startsWith("data-")) {
                reporter.add(Problem.UNKNOWN_ATTRIBUTE
                        .at(span, "there is no attribute \"" + name + "\"")
                        .withHint("possible: " + String.join(", ", new TreeSet<>(NAMES))));
            } else {
                if (item.startsWith(".")) {
                    checkClass(value, span, reporter);
                }
                give(owner, name, value);
            }
        }
    }

    private static String unquoted(String value) {
        boolean quoted = value.startsWith("\"") || value.startsWith("'") || value.startsWith("“");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /** Tells flexmark's renderer. */
    static final class Factory implements AttributeProviderFactory {
        @Override
        public AttributeProvider apply(LinkResolverContext context) {
            return Factory::provide;
        }

        private static void provide(Node node, AttributablePart part, MutableAttributes html) {
            if (part.equals(AttributablePart.ID) || part.equals(OWN)) {
                return;
            }
            of(node.getDocument()).of(node).forEach((name, value) -> {
                if (!name.equals("credit")) {
                    html.addValue(name, value);
                }
            });
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
