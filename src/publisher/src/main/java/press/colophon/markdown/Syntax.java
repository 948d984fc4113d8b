package press.colophon.markdown;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ext.abbreviation.internal.AbbreviationBlockParser;
import com.vladsch.flexmark.ext.abbreviation.internal.AbbreviationNodeRenderer;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.regex.Pattern;

/** The Markdown of an article: CommonMark, the extensions it has here, and how flexmark is told of them. */
final class Syntax {
    /** HTML comments by CommonMark 0.31.2 §6.6, which lets them hold hyphens: flexmark would print such a one as text. */
    private static final InlinePattern COMMENT =
            new InlinePattern("<", Pattern.compile("^<!--(?:>|->|[\\s\\S]*?-->)"), HtmlInline::new);

    private static final MutableDataSet OPTIONS = options();
    private static final Parser PARSER = Parser.builder(OPTIONS)
            .customDelimiterProcessor(new Emphasising('*'))
            .customDelimiterProcessor(new Emphasising('_'))
            .customBlockParserFactory(new AttributeLine.Factory())
            .customBlockParserFactory(new DefinitionLine())
            .customBlockParserFactory(new AbbreviationBlockParser.Factory()) // Running finds where they stand
            .customInlineParserExtensionFactory(AttributeList.parser())
            .customInlineParserExtensionFactory(COMMENT)
            .customInlineParserFactory(Inlines::new)
            .paragraphPreProcessorFactory(
                    new ReferencePreProcessorFactory()) // which a parser of one's own goes without
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS)
            .nodeRendererFactory(new AbbreviationNodeRenderer.Factory())
            .nodeRendererFactory(new BlockRenderer.Factory())
            .attributeProviderFactory(new Attributes.Factory())
            .build();

    private Syntax() {}

    /** The tree of a text. A NUL is replaced (CommonMark 0.31.2 §2.3), so that none stands in any node. */
    static Document parse(String text) {
        Document document = PARSER.parse(text.replace('\0', '\uFFFD'));
        Tree.adopt(document);
        return document;
    }

    static String render(Document document) {
        return RENDERER.render(document);
    }

    private static MutableDataSet options() {
        MutableDataSet options = new MutableDataSet();
        ParserEmulationProfile.COMMONMARK.setIn(options);
        options.set(
                Parser.EXTENSIONS,
                List.of(TablesExtension.create(), FootnoteExtension.create(), DefinitionExtension.create()));
        // Emphasising takes their place.
        options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
        options.set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
        // A table begins with its head; a row of dashes alone is a rule.
        options.set(TablesExtension.MIN_HEADER_ROWS, 1);
        options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1); // GFM 4.10
        options.set(TablesExtension.MAX_HEADER_ROWS, 1);
        options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
        options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
        options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, false);
        options.set(TablesExtension.COLUMN_SPANS, false);
        options.set(HtmlRenderer.PERCENT_ENCODE_URLS, true);
        options.set(HtmlRenderer.OBFUSCATE_EMAIL, false);
        // Ids come with the attributes, see Facts.
        options.set(HtmlRenderer.RENDER_HEADER_ID, false);
        options.set(HtmlRenderer.GENERATE_HEADER_ID, false);
        options.set(FootnoteExtension.FOOTNOTE_BACK_REF_STRING, "↩");
        return options;
    }
}
