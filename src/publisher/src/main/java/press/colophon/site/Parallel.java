package press.colophon.site;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import press.colophon.page.BodyView;
import press.colophon.template.Markup;

/**
 * Two texts of one article side by side. They are aligned by their structure: paragraph by paragraph in every chapter that has
 * the same blocks in both; a chapter whose blocks differ stands beside the other as a whole; texts with different numbers of
 * chapters stand beside each other undivided.
 */
final class Parallel {
    private Parallel() {}

    static List<AlignedRow> align(BodyView first, BodyView second) {
        List<List<Element>> left = chapters(first);
        List<List<Element>> right = chapters(second);
        if (left.size() != right.size()) {
            return List.of(new AlignedRow(first.html(), second.html()));
        }
        List<AlignedRow> rows = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            rows.addAll(chapter(left.get(i), right.get(i)));
        }
        return rows;
    }

    private static List<AlignedRow> chapter(List<Element> left, List<Element> right) {
        if (!kinds(left).equals(kinds(right))) {
            return List.of(new AlignedRow(html(left), html(right)));
        }
        List<AlignedRow> rows = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            rows.add(new AlignedRow(html(left.subList(i, i + 1)), html(right.subList(i, i + 1))));
        }
        return rows;
    }

    /** A chapter begins with a heading of the second level; what stands before the first one is a chapter too. Notes are the last. */
    private static List<List<Element>> chapters(BodyView body) {
        List<List<Element>> chapters = new ArrayList<>();
        chapters.add(new ArrayList<>());
        for (Element block : ScreenText.parse(body.html().html()).body().children()) {
            if (block.normalName().equals("h2") || block.hasClass("footnotes")) {
                chapters.add(new ArrayList<>());
            }
            chapters.get(chapters.size() - 1).add(block);
        }
        return chapters;
    }

    private static List<String> kinds(List<Element> blocks) {
        return blocks.stream()
                .map(block -> block.normalName() + "." + block.className())
                .toList();
    }

    private static Markup html(List<Element> blocks) {
        StringBuilder html = new StringBuilder();
        blocks.forEach(block -> html.append(block.outerHtml()));
        return new Markup(html.toString());
    }
}
