package press.colophon.markdown;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** HTML comments by CommonMark 0.31.2 §6.6, which lets them hold hyphens: flexmark would print such a one as text. */
final class Comment implements InlineParserExtension {
    private static final Pattern COMMENT = Pattern.compile("^<!--(?:>|->|[\\s\\S]*?-->)");

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence comment = parser.match(COMMENT);
        if (comment == null) {
            return false;
        }
        parser.flushTextNode();
        parser.getBlock().appendChild(new HtmlInline(comment));
        return true;
    }

    @Override
    public void finalizeDocument(InlineParser parser) {}

    @Override
    public void finalizeBlock(InlineParser parser) {}

    static final class Factory implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return "<";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new Comment();
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
