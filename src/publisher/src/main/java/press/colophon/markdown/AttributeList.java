package press.colophon.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/**
 * Attributes in braces within a line: {@code {#id .class key="value"}}. Nothing else in braces is taken for attributes, so that
 * {@code {a, b}} stays text.
 */
final class AttributeList extends Node {
    private static final String NAME = "[\\p{L}\\p{N}_][\\p{L}\\p{N}_:.-]*";
    private static final String VALUE = "\"[^\"\\n]*\"|'[^'\\n]*'|“[^”\\n]*”|[^\\s\"'“”=<>`{}]+";
    static final String ITEM = "(?:[#.]" + NAME + "|[A-Za-z][A-Za-z0-9_:-]*=(?:" + VALUE + "))";
    static final String BRACES = "\\{[ \\t]*" + ITEM + "(?:[ \\t]+" + ITEM + ")*[ \\t]*\\}";
    private static final Pattern HERE = Pattern.compile("^" + BRACES);

    AttributeList(BasedSequence chars) {
        super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    static InlinePattern parser() {
        return new InlinePattern("{", HERE, AttributeList::new);
    }
}
