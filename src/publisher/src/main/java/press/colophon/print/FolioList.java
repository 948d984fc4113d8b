package press.colophon.print;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import press.colophon.page.PageRange;
import press.colophon.page.PrintedPages;

/**
 * The folios of a printed edition as a text beside its files, for builds that do not typeset it again: a line an article and a
 * line an anchor, its parts parted by tabs.
 */
final class FolioList {
    private static final String ARTICLE = "article";
    private static final String ANCHOR = "anchor";

    private FolioList() {}

    static String write(PrintedPages.Edition edition) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(edition.articles())
                .forEach((slug, pages) -> line(text, ARTICLE, slug, pages.first(), pages.last()));
        new TreeMap<>(edition.anchors()).forEach((id, page) -> line(text, ANCHOR, id, page));
        return text.toString();
    }

    private static void line(StringBuilder text, String... cells) {
        text.append(String.join("\t", cells)).append('\n');
    }

    /** Empty if it is not a text that {@link #write} made. */
    static Optional<PrintedPages.Edition> read(String text) {
        Map<String, PageRange> articles = new HashMap<>();
        Map<String, String> anchors = new HashMap<>();
        for (String line : text.lines().toList()) {
            String[] cells = line.split("\t", -1);
            if (cells.length == 4 && cells[0].equals(ARTICLE)) {
                articles.put(cells[1], new PageRange(cells[2], cells[3]));
            } else if (cells.length == 3 && cells[0].equals(ANCHOR)) {
                anchors.put(cells[1], cells[2]);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new PrintedPages.Edition(anchors, articles));
    }
}
