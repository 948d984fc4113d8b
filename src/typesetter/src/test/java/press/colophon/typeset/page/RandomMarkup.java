package press.colophon.typeset.page;

import static press.colophon.typeset.page.RandomDocument.pick;
import static press.colophon.typeset.page.RandomDocument.words;

import java.util.Random;

/** What else of HTML articles may hold, at random: lists, tables, code, annotations, pictures, and what is refused. */
final class RandomMarkup {
    private RandomMarkup() {}

    static String style(Random random) {
        return "ol { padding-left: 45pt }\n.drop::first-letter { initial-letter: " + (2 + random.nextInt(3)) + " }\n"
                + "pre { white-space: " + pick(random, "pre", "pre-wrap", "pre-line") + " }\n"
                + "svg { "
                + pick(random, "width: 50%", "max-width: 100%", "height: 20pt", "min-height: 30pt; max-width: 25%")
                + " }\n"
                + "td, th { padding: " + pick(random, "0", "1pt 2pt", "5%") + "; border: "
                + pick(random, "none", "0.5pt solid") + " }\n"
                + "table { border-collapse: " + pick(random, "collapse", "separate") + "; width: "
                + pick(random, "auto", "100%", "50%", "300pt") + "; break-inside: " + pick(random, "auto", "avoid")
                + "; table-layout: " + pick(random, "auto", "auto", "fixed") + " }\n";
    }

    static String list(Random random) {
        return "<ol" + pick(random, "", " type=a", " type=I", " reversed", " start=27 type=A", " reversed start=-1")
                + pick(random, "", " style='list-style-type: simp-chinese-informal'") + "><li"
                + pick(random, "", " value=99", " value=x") + ">";
    }

    static String inline(Random random) {
        String text = words(random, 3);
        return switch (random.nextInt(14)) {
            case 0 -> "<del>" + text + "</del>";
            case 1 -> "<u>" + text + "<s>" + words(random, 2) + "</s></u>";
            case 2 -> "<mark>" + text + "<em>" + words(random, 2) + "</em></mark>";
            case 3 -> "<ruby>标准<rp>(</rp><rt>biāozhǔn</rt><rp>)</rp>化<rt>huà</rt></ruby>";
            case 4 -> "<q>" + text + "<q>" + words(random, 1) + "</q></q>";
            case 5 -> "<kbd>" + text + "</kbd><sub>" + words(random, 1) + "</sub><sup>2</sup>";
            case 6 -> "long<wbr>word<wbr>".repeat(1 + random.nextInt(9));
            case 7 -> picture(random);
            case 8 -> "<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math><video src=a>none</video>";
            case 9 -> "<foo>" + text + "</foo>";
            case 10 -> "<span style='text-decoration: overline #f00'>" + text + "</span>";
            case 11 -> "<a href='https://example.org/" + "path/".repeat(random.nextInt(12)) + "'>" + text + "</a>";
            case 12 -> "https://example.org/" + "a-long-path-of-an-address/".repeat(random.nextInt(6));
            default -> "<span style='display: inline-block; width: 40%'>" + text + "</span>";
        };
    }

    static String block(Random random) {
        String text = words(random, 12);
        return switch (random.nextInt(9)) {
            case 0 -> "<p class=drop>" + pick(random, "", "“", "<b>", "<em>“</em>") + text + "</p>";
            case 1 ->
                "<dl><dt>" + words(random, 2) + "<dt>" + words(random, 1) + "<dd>" + text + "<dd><p>" + text + "</dl>";
            case 2 ->
                "<pre>" + (text + "\n\t").repeat(1 + random.nextInt(3)) + "x".repeat(random.nextInt(120)) + "</pre>";
            case 3 -> "<details open><summary>" + words(random, 2) + "</summary>" + text + "</details><hr>";
            case 4 ->
                "<figure>" + picture(random) + pick(random, "", "<figcaption>" + text + "</figcaption>") + "</figure>";
            case 5 -> "<p>" + picture(random) + picture(random) + picture(random) + "</p>";
            case 6 -> "<table></table><table><tr></tr></table><table><tr><td></td></tr></table>";
            case 7 -> spanning(random);
            default -> tall(random);
        };
    }

    private static String picture(Random random) {
        int width = 1 + random.nextInt(600);
        int height = 1 + random.nextInt(600);
        return "<svg aria-label='a' xmlns='http://www.w3.org/2000/svg' width='" + width + "' height='" + height
                + "' viewBox='0 0 1 1'><rect width='1' height='1'/></svg>";
    }

    private static String spanning(Random random) {
        return "<table><caption>" + words(random, 3) + "</caption><thead><tr><th rowspan=2>" + words(random, 1)
                + "<th colspan=2>" + words(random, 2) + "<tr><th id=h>a<th>b</thead><tfoot><tr><td colspan=3>"
                + words(random, 4) + "</tfoot><tr><th rowspan=" + random.nextInt(4) + ">" + words(random, 2)
                + "<td headers=h>" + words(random, 6) + "<td>" + words(random, 3) + "<tr><td>" + words(random, 9)
                + "<td></table>";
    }

    private static String tall(Random random) {
        return "<table><thead><tr><th>a<th>b</thead><tr><td>" + words(random, 90) + "<td><ul><li>" + words(random, 20)
                + "<li>" + words(random, 20) + "</ul><table><tr><td>" + words(random, 9) + "<td>" + words(random, 9)
                + "</table></table>";
    }
}
