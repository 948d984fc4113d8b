package press.colophon.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInnerBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.colophon.diagnostics.SourceSpan;

/**
 * Leaves of the HTML in a manuscript what cannot do harm or break a page, and reports the rest. Comments are notes to
 * colleagues: they are left out without a word.
 */
final class RawHtml {
    private static final Set<String> ELEMENTS = Set.of(
            ("a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure h1 h2 h3"
                            + " h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub summary sup table"
                            + " tbody td tfoot th thead time tr u ul var wbr")
                    .split(" ", -1));
    private static final Set<String> ATTRIBUTES = Set.of("class", "id", "lang", "title", "dir");
    private static final Map<String, Set<String>> ATTRIBUTES_OF = Map.ofEntries(
            Map.entry("a", Set.of("href", "hreflang")),
            Map.entry("img", Set.of("src", "alt", "width", "height")),
            Map.entry("td", Set.of("colspan", "rowspan")),
            Map.entry("th", Set.of("colspan", "rowspan", "scope", "abbr")),
            Map.entry("col", Set.of("span")),
            Map.entry("ol", Set.of("start", "reversed", "type")),
            Map.entry("li", Set.of("value")),
            Map.entry("time", Set.of("datetime")),
            Map.entry("ins", Set.of("datetime", "cite")),
            Map.entry("del", Set.of("datetime", "cite")),
            Map.entry("blockquote", Set.of("cite")),
            Map.entry("q", Set.of("cite")),
            Map.entry("details", Set.of("open")));
    /** Elements whose content is not text for readers, so that it goes with them. */
    private static final Set<String> OPAQUE = Set.of(
            "script",
            "style",
            "textarea",
            "title",
            "iframe",
            "noscript",
            "noembed",
            "noframes",
            "xmp",
            "plaintext",
            "template",
            "object",
            "svg",
            "math",
            "select",
            "head");

    private static final Pattern MARKUP = Pattern.compile("(?s)<!--.*?(?:-->|\\z)|<\\?.*?(?:\\?>|\\z)|<!.*?(?:>|\\z)"
            + "|<(?<close>/?)(?<name>[A-Za-z][A-Za-z0-9:_-]*)(?<rest>(?:[^>\"']|\"[^\"]*\"|'[^']*')*+)(?<end>>|\\z)"
            + "|<(?<broken>[A-Za-z/][^>]*)(?:>|\\z)");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([^\\s\"'<>/=]+)(?:\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s\"'=<>`]+))?");

    private final Reporter reporter;
    private final List<Body.Link> links = new ArrayList<>();
    private final List<Body.Image> images = new ArrayList<>();

    private RawHtml(Reporter reporter) {
        this.reporter = reporter;
    }

    /**
     * What the HTML that stays links to and shows.
     *
     * @param any whether the text has any
     */
    record Kept(boolean any, List<Body.Link> links, List<Body.Image> images) {}

    static Kept restrict(Document document, Reporter reporter) {
        RawHtml rawHtml = new RawHtml(reporter);
        boolean any = false;
        for (Node node : Tree.descendants(document)) {
            if (node.getParent() == null) {
                continue; // went with the element around it
            }
            any |= node instanceof HtmlInlineBase || node instanceof HtmlBlockBase;
            if (node instanceof HtmlInlineBase) {
                rawHtml.restrictInline(node);
            } else if (node instanceof HtmlBlockBase block) {
                boolean hasLines = !block.getContentChars().isEmpty();
                String kept = rawHtml.restrict(hasLines ? block.getContentChars() : block.getChars());
                HtmlBlock rest = new HtmlBlock();
                rest.appendChild(new HtmlInnerBlock(BasedSequence.of(kept)));
                block.insertBefore(rest);
                block.unlink();
            }
        }
        return new Kept(any, rawHtml.links, rawHtml.images);
    }

    private void restrictInline(Node node) {
        Matcher tag = MARKUP.matcher(node.getChars());
        if (tag.matches() && tag.group("name") != null && tag.group("close").isEmpty()) {
            dropContent(node, tag.group("name").toLowerCase(Locale.ROOT));
        }
        node.insertBefore(new HtmlInline(BasedSequence.of(restrict(node.getChars()))));
        node.unlink();
    }

    private static void dropContent(Node open, String name) {
        if (!OPAQUE.contains(name)) {
            return;
        }
        Node close = open.getNext();
        while (close != null
                && !close.getChars().toString().toLowerCase(Locale.ROOT).startsWith("</" + name)) {
            close = close.getNext();
        }
        while (close != null && open.getNext() != close) {
            open.getNext().unlink();
        }
    }

    private String restrict(BasedSequence html) {
        StringBuilder kept = new StringBuilder();
        Matcher markup = MARKUP.matcher(html);
        int position = 0;
        while (position < html.length() && markup.find(position)) {
            kept.append(html, position, markup.start());
            position = markup.end();
            String name = markup.group("name");
            if (name == null) {
                reportUnlessComment(html, markup);
            } else if (ELEMENTS.contains(name.toLowerCase(Locale.ROOT))
                    && !markup.group("end").isEmpty()) {
                kept.append(tag(html, markup));
            } else {
                reportElement(html, markup, name);
                position = afterContent(html, markup, name.toLowerCase(Locale.ROOT));
            }
        }
        return kept.append(html, position, html.length()).toString();
    }

    /** One report an element: at its opening tag. */
    private void reportElement(BasedSequence html, Matcher markup, String name) {
        if (markup.group("close").isEmpty()) {
            report(html, markup.start(), markup.end(), "the element <" + name + "> is not allowed in an article");
        }
    }

    private void reportUnlessComment(BasedSequence html, Matcher markup) {
        if (!markup.group().startsWith("<!--")) {
            report(html, markup.start(), markup.end(), "this markup is not allowed in an article");
        }
    }

    private static int afterContent(BasedSequence html, Matcher markup, String name) {
        if (!OPAQUE.contains(name) || !markup.group("close").isEmpty()) {
            return markup.end();
        }
        Matcher close =
                Pattern.compile("(?i)</" + Pattern.quote(name) + "\\b[^>]*>?").matcher(html);
        return close.find(markup.end()) ? close.end() : html.length();
    }

    /** The tag with the attributes that it may have. */
    private String tag(BasedSequence html, Matcher markup) {
        String name = markup.group("name").toLowerCase(Locale.ROOT);
        StringBuilder tag = new StringBuilder("<").append(markup.group("close")).append(name);
        Map<String, String> values = new HashMap<>();
        Map<String, SourceSpan> spans = new HashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(markup.group("rest"));
        while (attribute.find()) {
            String key = attribute.group(1).toLowerCase(Locale.ROOT);
            int start = markup.start("rest") + attribute.start();
            boolean known = ATTRIBUTES.contains(key)
                    || ATTRIBUTES_OF.getOrDefault(name, Set.of()).contains(key);
            boolean unsafe = attribute.group(2) != null && Urls.isUnsafe(Urls.decoded(attribute.group(2)));
            if (!known || unsafe) {
                String what = unsafe ? "this address" : "the attribute " + key;
                report(html, start, start + attribute.group().length(), what + " is not allowed in an article");
            } else {
                tag.append(' ').append(attribute.group());
                values.put(key, attribute.group(2) == null ? "" : Urls.decoded(attribute.group(2)));
                spans.put(
                        key,
                        reporter.span(html.subSequence(
                                start, start + attribute.group().length())));
            }
        }
        remember(values, spans);
        return tag.append(markup.group("rest").strip().endsWith("/") ? " />" : ">")
                .toString();
    }

    private void remember(Map<String, String> values, Map<String, SourceSpan> spans) {
        if (values.containsKey("href")) {
            links.add(new Body.Link(values.getOrDefault("href", ""), Objects.requireNonNull(spans.get("href"))));
        }
        if (values.containsKey("src")) {
            SourceSpan span = Objects.requireNonNull(spans.get("src"));
            if (!values.containsKey("alt")) {
                reporter.add(Problem.MISSING_ALT.at(span, "this picture has no alternative text"));
            }
            String alternative = values.getOrDefault("alt", "");
            images.add(new Body.Image(values.getOrDefault("src", ""), alternative, alternative.isEmpty(), span));
        }
    }

    private void report(BasedSequence html, int from, int to, String message) {
        reporter.add(Problem.HTML_NOT_ALLOWED
                .at(reporter.span(html.subSequence(from, to)), message)
                .withHint("it was left out; say it in Markdown"));
    }
}
