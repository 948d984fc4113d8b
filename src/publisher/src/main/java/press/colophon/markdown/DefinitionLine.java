package press.colophon.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Link reference definitions below one another, each a paragraph of its own, which means the same (CommonMark 0.31.2 §4.7): out of
 * one paragraph flexmark takes them one by one and copies the rest each time, in quadratic time.
 */
final class DefinitionLine implements CustomBlockParserFactory {
    /** A definition that is whole in its line. */
    private static final Pattern WHOLE = Pattern.compile(
            " {0,3}\\[[^\\[\\]\\\\^\\s][^\\[\\]\\\\\\n]*\\]:[ \\t]*[^\\s<>]+(?:[ \\t]+\"[^\"\\\\\\n]*\")?[ \\t]*\\n?");

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return new AbstractBlockParserFactory(options) {
            @Override
            public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                BasedSequence before = matched.getParagraphContent();
                boolean next = before != null
                        && matched.getBlockParser() instanceof ParagraphParser
                        && WHOLE.matcher(before).matches()
                        && WHOLE.matcher(state.getLine()).matches();
                return next
                        ? BlockStart.of(new ParagraphParser()).atIndex(state.getNextNonSpaceIndex())
                        : BlockStart.none();
            }
        };
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
