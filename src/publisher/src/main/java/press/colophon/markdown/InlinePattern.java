package press.colophon.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something within a line that a pattern recognises by itself.
 *
 * @param first the character that it begins with
 * @param pattern what stands at the place, anchored
 * @param node what it becomes
 */
record InlinePattern(String first, Pattern pattern, Function<BasedSequence, Node> node)
        implements InlineParserExtensionFactory {
    @Override
    public CharSequence getCharacters() {
        return first;
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

    private final class Recognizer implements InlineParserExtension {
        @Override
        public boolean parse(LightInlineParser parser) {
            BasedSequence found = parser.match(pattern);
            if (found == null) {
                return false;
            }
            parser.flushTextNode();
            parser.getBlock().appendChild(node.apply(found));
            return true;
        }

        @Override
        public void finalizeDocument(InlineParser parser) {}

        @Override
        public void finalizeBlock(InlineParser parser) {}
    }
}
