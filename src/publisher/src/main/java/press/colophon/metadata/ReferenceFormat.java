package press.colophon.metadata;

import static de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes.FS_ITALIC;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SBibliography;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.format.BaseFormat;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import de.undercouch.citeproc.output.Bibliography;
import de.undercouch.citeproc.output.SecondFieldAlign;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * References as a page shows one: HTML in which italics are {@code i} elements. What only a list of references needs, the number of
 * an entry and its hanging indent, is left out.
 */
final class ReferenceFormat extends BaseFormat {
    /** Marks that take the place of one that follows. */
    private static final String STRONGER = "!?:;";

    private final Document.OutputSettings html = new Document.OutputSettings().prettyPrint(false);

    @Override
    public String getName() {
        return "reference";
    }

    /**
     * Curls quotes, by regular expressions, and takes out one of two marks that meet. Half the time of a reference would go into
     * that, and few need it.
     */
    @Override
    protected void postProcess(TokenBuffer buffer, RenderContext context) {
        if (!isClean(buffer.getTokens(), "'\"" + context.getTerm("open-inner-quote"))) {
            super.postProcess(buffer, context);
        }
    }

    /** Whether it is certain that there is nothing to do. */
    private static boolean isClean(List<Token> tokens, String quotes) {
        char before = ' ';
        for (Token token : tokens) {
            if (!(token instanceof TextToken text)
                    || text.getText().isEmpty()
                    || has(text.getText(), quotes)
                    || mayMeet(before, text)) {
                return false;
            }
            before = text.getText().charAt(text.getText().length() - 1);
        }
        return true;
    }

    private static boolean has(String text, String quotes) {
        for (int i = 0; i < quotes.length(); i++) {
            if (text.indexOf(quotes.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Only of affixes and delimiters something is taken out: what they have in common with the text before. */
    private static boolean mayMeet(char before, TextToken text) {
        return switch (text.getType()) {
            case TEXT, URL, DOI -> false;
            case PREFIX, SUFFIX, DELIMITER -> text.getText().indexOf(before) >= 0 || STRONGER.indexOf(before) >= 0;
            case OPEN_QUOTE, CLOSE_QUOTE -> true;
        };
    }

    @Override
    protected String doFormatCitation(TokenBuffer buffer, RenderContext context) {
        return format(buffer);
    }

    @Override
    protected String doFormatBibliographyEntry(TokenBuffer buffer, RenderContext context, int index) {
        List<Token> tokens = buffer.getTokens();
        int start = 0;
        // the number stands in a margin
        if (context.getStyle().getBibliography().getSecondFieldAlign() != SecondFieldAlign.FALSE) {
            while (start < tokens.size() && tokens.get(start).isFirstField()) {
                start++;
            }
        }
        return format(buffer.copy(start, tokens.size())).strip();
    }

    @Override
    protected String doFormatLink(String text, String uri) {
        return text;
    }

    @Override
    public Bibliography makeBibliography(String[] entries, SBibliography bibliography) {
        return new Bibliography(entries);
    }

    @Override
    protected String escape(String text) {
        return Entities.escape(text, html);
    }

    @Override
    protected @Nullable String openFontStyle(int style) {
        return style == FS_ITALIC ? "<i>" : null;
    }

    @Override
    protected @Nullable String closeFontStyle(int style) {
        return style == FS_ITALIC ? "</i>" : null;
    }
}
