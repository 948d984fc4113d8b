package press.colophon.typeset.page;

import java.util.List;
import java.util.Random;

/** Documents from the CSS subset, at random, by seed. */
final class RandomDocument {
    private static final List<String> WORDS = List.of(
            "standard",
            "the",
            "of",
            "committee",
            "measure",
            "a",
            "in",
            "international",
            "work",
            "draft",
            "GB/T 1.1—2020",
            "ISO",
            "2025",
            "标准化",
            "与",
            "agreement",
            "测量，",
            "quality",
            "—",
            "users",
            "re-use",
            "12.5 %",
            "“quoted”");

    private RandomDocument() {}

    static String style(Random random) {
        int columns = 1 + random.nextInt(4);
        return ".columns { columns: " + columns + "; column-gap: " + (4 + random.nextInt(8)) + "pt; column-fill: "
                + pick(random, "balance", "auto") + " }\n"
                + "p { text-align: " + pick(random, "justify", "left", "center", "right") + "; text-indent: "
                + pick(random, "0", "1em", "-1em; padding-left: 1em") + "; margin: "
                + pick(random, "0", "3pt 0", "10pt 0") + " }\n"
                + "h2 { font-size: " + (8 + random.nextInt(8)) + "pt; line-height: " + (12 + random.nextInt(10))
                + "pt; margin: " + random.nextInt(12) + "pt 0 " + random.nextInt(6) + "pt; column-span: "
                + pick(random, "none", "all") + " }\n"
                + ".box { padding: " + random.nextInt(6)
                + "pt; border: 1pt solid; background: #eee; margin: 4pt 0; break-inside: "
                + pick(random, "auto", "avoid") + " }\n"
                + ".float { float: " + pick(random, "top", "bottom", "left", "right", "inside", "outside", "none")
                + "; width: "
                + pick(random, "auto", "30pt", "50%") + " }\n"
                + ".note { float: footnote; font-size: 6pt; line-height: 7pt }\n"
                + ".grid { display: grid; grid-template-columns: repeat(" + (1 + random.nextInt(3))
                + ", 1fr); column-gap: 4pt }\n"
                + "@page { size: " + (240 + random.nextInt(240)) + "pt " + (140 + random.nextInt(200)) + "pt; "
                + pick(random, "", "line-grid: none;")
                + " @top-left { content: string(t) } @bottom-right { content: counter(page) }"
                + " @right-top { content: element(tab, last); vertical-align: top } }\n"
                + ".tab { position: running(tab); background: #ccc }\n"
                + RandomMarkup.style(random)
                + "h2 { string-set: t content() }\n";
    }

    static String body(Random random) {
        StringBuilder out = new StringBuilder();
        int articles = 1 + random.nextInt(3);
        for (int i = 0; i < articles; i++) {
            out.append("<article class=\"")
                    .append(pick(random, "columns", "plain"))
                    .append("\" style=\"break-before:")
                    .append(pick(random, "auto", "page", "right"))
                    .append("\">");
            out.append(pick(random, "", "<div class=tab>T</div>"));
            int count = 1 + random.nextInt(9);
            for (int j = 0; j < count; j++) {
                block(random, out, 0);
                // The order of these is the order of reading: nothing around them floats.
                out.append("<p>Q")
                        .append(100 * i + j)
                        .append("Q ")
                        .append(words(random, 3))
                        .append("</p>");
            }
            out.append("</article>");
        }
        return out.toString();
    }

    private static void blocks(Random random, StringBuilder out, int count, int depth) {
        for (int i = 0; i < count; i++) {
            block(random, out, depth);
        }
    }

    private static void block(Random random, StringBuilder out, int depth) {
        switch (random.nextInt(depth > 2 ? 6 : 13)) {
            case 0 -> out.append("<h2>").append(words(random, 5)).append("</h2>");
            case 1, 2, 3 -> paragraph(random, out);
            case 4, 5 -> out.append(RandomMarkup.block(random));
            case 6 -> nested(random, out, "<div class=box>", "</div>", depth);
            case 7 -> nested(random, out, "<div class=float>", "</div>", depth + 2);
            case 8 -> nested(random, out, RandomMarkup.list(random), "</li><li>last</li></ol>", depth);
            case 9 -> table(random, out);
            case 10 ->
                out.append("<div class=grid><p>")
                        .append(words(random, 3))
                        .append("</p><p>")
                        .append(words(random, 4))
                        .append("</p><p>")
                        .append(words(random, 2))
                        .append("</p></div>");
            case 11 -> nested(random, out, "<blockquote>", "</blockquote>", depth);
            default -> nested(random, out, "<section>", "</section>", depth);
        }
    }

    private static void nested(Random random, StringBuilder out, String open, String close, int depth) {
        out.append(open);
        blocks(random, out, 1 + random.nextInt(3), depth + 1);
        out.append(close);
    }

    private static void paragraph(Random random, StringBuilder out) {
        out.append("<p>").append(words(random, 40));
        if (random.nextInt(4) == 0) {
            out.append("<span class=note>")
                    .append(words(random, 8))
                    .append("</span> ")
                    .append(words(random, 10));
        }
        if (random.nextInt(4) == 0) {
            out.append(" <b>").append(words(random, 3)).append("</b><br>").append(words(random, 6));
        }
        if (random.nextInt(2) == 0) {
            out.append(' ').append(RandomMarkup.inline(random)).append(' ').append(words(random, 6));
        }
        out.append("</p>");
    }

    private static void table(Random random, StringBuilder out) {
        int columns = 1 + random.nextInt(3);
        out.append("<table><thead><tr>");
        out.append(("<th>" + words(random, 2) + "</th>").repeat(columns)).append("</tr></thead>");
        int rows = 1 + random.nextInt(12);
        for (int i = 0; i < rows; i++) {
            out.append("<tr>");
            for (int j = 0; j < columns; j++) {
                out.append("<td>").append(words(random, 4)).append("</td>");
            }
            out.append("</tr>");
        }
        out.append("</table>");
    }

    static String words(Random random, int most) {
        StringBuilder out = new StringBuilder();
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count; i++) {
            out.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return out.toString();
    }

    static String pick(Random random, String... values) {
        return values[random.nextInt(values.length)];
    }
}
