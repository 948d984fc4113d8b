package press.colophon.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.NullableDataKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rendered document whose texts are kept aside. To lay out lines, flexmark looks at every character of what it writes and copies
 * it several times; texts, which are most of it, have no part in that.
 *
 * @param html with a {@link #PLACE} for each text
 * @param texts in their order, as readers see them: without references and escapes
 */
record Frame(String html, List<String> texts) {
    /** No document has this character, see {@link Syntax#parse}. */
    static final char PLACE = '\0';

    private static final String PLACE_ALONE = String.valueOf(PLACE);
    private static final NullableDataKey<List<String>> ASIDE = new NullableDataKey<>("TEXTS_ASIDE");

    static Frame of(Document document) {
        List<String> texts = new ArrayList<>();
        document.set(ASIDE, texts);
        String html = Syntax.render(document);
        document.remove(ASIDE);
        return new Frame(html, texts);
    }

    /** Where the texts of the document go that is being rendered; null if they stay in it. */
    static @Nullable List<String> aside(DataHolder document) {
        return ASIDE.get(document);
    }

    /** Renders a text. The spaces that it begins with belong to the layout: at the beginning of a line flexmark drops them. */
    static void text(Text node, NodeRendererContext context, HtmlWriter html, List<String> aside) {
        String text = Tree.unescaped(node.getChars());
        int start = 0;
        while (start < text.length() && text.charAt(start) <= ' ') {
            start++;
        }
        if (start == text.length() || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            context.delegateRender();
            return;
        }
        if (start > 0) {
            html.text(text.substring(0, start));
        }
        html.raw(PLACE_ALONE);
        aside.add(start == 0 ? text : text.substring(start));
    }
}
