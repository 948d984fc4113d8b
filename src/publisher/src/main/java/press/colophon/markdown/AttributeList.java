package press.colophon.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

    static final class Factory implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return "{";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new Recognizer();
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

    private static final class Recognizer implements InlineParserExtension {
        @Override
        public boolean parse(LightInlineParser parser) {
            BasedSequence braces = parser.match(HERE);
            if (braces == null) {
                return false;
            }
            parser.flushTextNode();
            parser.getBlock().appendChild(new AttributeList(braces));
            return true;
        }

        @Override
        public void finalizeDocument(InlineParser parser) {}

        @Override
        public void finalizeBlock(InlineParser parser) {}
    }
}
