package press.colophon.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.Source;
import press.colophon.diagnostics.SourceSpan;

/** Reads YAML 1.2 by its core schema, in which dates and {@code no} are texts. */
final class YamlParser {
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new CoreSchema())
            .setAllowDuplicateKeys(true) // reported here, with both places
            .setUseMarks(true)
            .build();

    private static final Pattern COMMENT = Pattern.compile("[ \\t]*(#([ \\t]*)[^\\n]*)");

    private final Source source;
    private final int start;
    private final String text;
    private final boolean hasSurrogates;
    private final Diagnostics diagnostics;
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private YamlParser(Source source, int start, int end, Diagnostics diagnostics) {
        this.source = source;
        this.start = start;
        this.text = source.text().substring(start, end);
        this.hasSurrogates = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
        this.diagnostics = diagnostics;
    }

    static Optional<Yaml> parse(Source source, Diagnostics diagnostics) {
        return parse(source, 0, source.text().length(), diagnostics);
    }

    /** The YAML between two offsets of a source; empty if there is none or it cannot be read. */
    static Optional<Yaml> parse(Source source, int start, int end, Diagnostics diagnostics) {
        return new YamlParser(source, start, end, diagnostics).parse();
    }

    private Optional<Yaml> parse() {
        try {
            return new Compose(SETTINGS).composeString(text).map(this::convert);
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
            diagnostics.add(Problem.MALFORMED_YAML
                    .at(mark.map(this::place).orElse(source.span(start, start)), message(e))
                    .withHint("a text with a colon, # or other sign of YAML in it needs quotes"));
        } catch (YamlEngineException e) {
            diagnostics.add(Problem.MALFORMED_YAML.at(
                    source.span(start, start),
                    Optional.ofNullable(e.getMessage()).orElse("this YAML cannot be read")));
        } catch (StackOverflowError e) {
            diagnostics.add(Problem.MALFORMED_YAML.at(source.span(start, start), "this YAML is nested too deeply"));
        }
        return Optional.empty();
    }

    private static String message(MarkedYamlEngineException e) {
        String problem = Optional.ofNullable(e.getProblem()).orElse("this YAML cannot be read");
        return Optional.ofNullable(e.getContext())
                .map(context -> context + ": " + problem)
                .orElse(problem)
                .replaceAll("\\s+", " ");
    }

    private Yaml convert(Node node) {
        SourceSpan span = span(node);
        if (!seen.add(node)) {
            diagnostics.add(Problem.YAML_ALIAS.at(span, "this value is used a second time through an alias"));
            return new Yaml.Scalar("", Yaml.ScalarType.NULL, span);
        }
        if (node instanceof MappingNode mapping) {
            return mapping(mapping, span);
        }
        if (node instanceof SequenceNode sequence) {
            List<Yaml> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(convert(item)));
            return new Yaml.Sequence(items, span);
        }
        ScalarNode scalar = (ScalarNode) node;
        reportCut(scalar, node);
        return new Yaml.Scalar(scalar.getValue(), type(node.getTag()), span);
    }

    /** A # behind a space ends a text without quotes (YAML 1.2.2, 6.6): mostly a comment; before a sign, or behind words, hardly. */
    private void reportCut(ScalarNode scalar, Node node) {
        int end = node.getEndMark().map(this::offset).orElse(text.length());
        Matcher comment = COMMENT.matcher(text).region(end, text.length());
        boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN && type(node.getTag()) == Yaml.ScalarType.TEXT;
        if (plain
                && comment.lookingAt()
                && (comment.group(2).isEmpty() || scalar.getValue().indexOf(' ') >= 0)) {
            diagnostics.add(Problem.CUT_TEXT
                    .at(
                            source.span(start + comment.start(1), start + comment.end()),
                            "what stands behind # is left out")
                    .withHint("put the text in quotes if the sign is meant"));
        }
    }

    private Yaml mapping(MappingNode node, SourceSpan span) {
        Map<String, Yaml.Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            SourceSpan keySpan = span(tuple.getKeyNode());
            Yaml value = convert(tuple.getValueNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                diagnostics.add(Problem.MALFORMED_YAML.at(keySpan, "a key is a single word, not a list or a mapping"));
                continue;
            }
            Yaml.Entry first = entries.putIfAbsent(key.getValue(), new Yaml.Entry(keySpan, value));
            if (first != null) {
                String message = "the key \"" + key.getValue() + "\" stands here already, in line "
                        + first.key().line();
                diagnostics.add(Problem.DUPLICATE_KEY.at(keySpan, message));
            }
        }
        return new Yaml.Mapping(entries, span);
    }

    private static Yaml.ScalarType type(Tag tag) {
        if (tag.equals(Tag.INT)) {
            return Yaml.ScalarType.INTEGER;
        } else if (tag.equals(Tag.FLOAT)) {
            return Yaml.ScalarType.NUMBER;
        } else if (tag.equals(Tag.BOOL)) {
            return Yaml.ScalarType.BOOLEAN;
        }
        return tag.equals(Tag.NULL) ? Yaml.ScalarType.NULL : Yaml.ScalarType.TEXT;
    }

    private SourceSpan span(Node node) {
        int from = node.getStartMark().map(this::offset).orElse(0);
        int to = node.getEndMark().map(this::offset).orElse(from);
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return source.span(start + from, start + to);
    }

    private SourceSpan place(Mark mark) {
        int at = Math.min(offset(mark), text.length());
        return source.span(start + at, start + at);
    }

    /** Marks count code points. */
    private int offset(Mark mark) {
        int index = mark.getIndex();
        if (!hasSurrogates || index >= text.length()) {
            return Math.min(index, text.length());
        }
        return text.offsetByCodePoints(0, index);
    }
}
