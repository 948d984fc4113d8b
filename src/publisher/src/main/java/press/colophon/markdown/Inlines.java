package press.colophon.markdown;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** flexmark's inline parser, which follows CommonMark 0.28, brought to 0.31.2 for link destinations and titles (§6.3). */
final class Inlines extends CommonmarkInlineParser {
    /** "a sequence of zero or more characters between < and > that contains no line endings or unescaped < or >". */
    private static final Pattern ANGLES = Pattern.compile("^<(?:[^<>\\n\\\\]|\\\\.)*>");

    Inlines(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkReferences,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkReferences, extensions);
    }

    @Override
    public @Nullable BasedSequence parseLinkDestination() {
        return peek() == '<' ? match(ANGLES) : super.parseLinkDestination();
    }

    /** A title is separated from the destination by white space. */
    @Override
    public @Nullable BasedSequence parseLinkTitle() {
        boolean separated = getIndex() > 0 && Character.isWhitespace(getInput().charAt(getIndex() - 1));
        return separated ? super.parseLinkTitle() : null;
    }
}
