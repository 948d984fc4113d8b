package press.colophon.site;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.colophon.content.Article;
import press.colophon.content.Issn;
import press.colophon.content.Issue;
import press.colophon.content.Language;
import press.colophon.content.Localized;
import press.colophon.content.Located;
import press.colophon.content.Media;
import press.colophon.content.Publication;
import press.colophon.diagnostics.Source;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.markdown.Body;
import press.colophon.markdown.Markdown;

/** A small periodical with a page of every kind: one issue of five pieces, one of them in English only. */
final class MiniPublication {
    static final Language EN = new Language("en");
    static final Language ZH = new Language("zh");
    private static final SourceSpan HERE =
            Source.withoutText("content/publication.yaml").whole();

    private final Map<String, String> texts = new LinkedHashMap<>();
    private int pieces;

    MiniPublication() {
        with("letter.en", "Dear readers, see [the report](report.en.md#results).");
        with("letter.zh", "各位读者：请看[报道](report.zh.md)。");
        with("report.en", """
            Standards *help*.[^1]

            ![Bars](../media/chart.svg "Growth"){credit="Chart: CSP"}

            ## Results {#results}

            | Year | Count |
            |---|---:|
            | 2025 | 76 |

            [^1]: Says ISO.
            """);
        with("speech.en", "Thank you.");
        with("speech.zh", "谢谢大家。");
        with("webinar.en", "Join us.");
        with("webinar.zh", "欢迎参加。");
        with("standards.en", "- GB/T 1\n");
        with("standards.zh", "- GB/T 1\n");
    }

    /** Gives a piece another text. */
    MiniPublication with(String slugAndLanguage, String markdown) {
        texts.put(slugAndLanguage, markdown);
        return this;
    }

    /** Gives its first section that many pieces more, {@code piece-1} and so on; in English they cite ISO 9. */
    MiniPublication withPieces(int count) {
        pieces = count;
        for (int i = 1; i <= count; i++) {
            with("piece-" + i + ".en", "By ISO 9.");
            with("piece-" + i + ".zh", "无标准。");
        }
        return this;
    }

    Publication publication() {
        return new Publication(
                "content",
                at("mini"),
                List.of(EN, ZH),
                new Publication.Identity(
                        text("Mini Review", "迷你评论"),
                        Optional.empty(),
                        Optional.of(text("A small periodical.", "一份小刊物。")),
                        at(new Issn("1672-5700")),
                        Optional.of(at("11-5133/T")),
                        at(Publication.Frequency.BIMONTHLY),
                        Optional.of(at(YearMonth.of(2004, 1))),
                        at("CN"),
                        new Publication.Copyright(text("Mini Press", "迷你出版社"), Optional.empty()),
                        Optional.empty(),
                        Optional.of(new Publication.Trim(210, 285))),
                at("journal"),
                at(URI.create("https://example.org/mini/")),
                List.of(SCENE, VISION),
                imprint(),
                Publication.Press.UNSTATED,
                Map.of(JIN.id(), JIN, PITOU.id(), PITOU),
                Map.of(PRESS.id(), PRESS),
                List.of(),
                Map.of("metrology", text("Metrology", "计量")),
                List.of(),
                List.of(issue()));
    }

    private static final Publication.Section SCENE =
            new Publication.Section(at("scene"), text("China Scene", "中国视窗"), Optional.empty());
    private static final Publication.Section VISION =
            new Publication.Section(at("vision"), text("Global Vision", "国际视野"), Optional.empty());
    private static final Publication.Organization PRESS = new Publication.Organization(
            "press", text("Mini Press", "迷你出版社"), Optional.empty(), Optional.empty(), HERE);
    private static final Publication.Person JIN = new Publication.Person(
            "jin-jili",
            text("Jin Jili", "靳吉丽"),
            Optional.of(text("Dr.", "博士")),
            Optional.empty(),
            Optional.of(PRESS),
            Optional.empty(),
            HERE);
    private static final Publication.Person PITOU = new Publication.Person(
            "by-pitou",
            english("By Pitou"),
            Optional.of(text("H.E.", "阁下")),
            Optional.of(text("President", "主任")),
            Optional.empty(),
            Optional.of(text("NMC", "国家计量中心")),
            HERE);

    private static Publication.Imprint imprint() {
        return new Publication.Imprint(
                List.of(new Publication.Body(Publication.BodyRole.PUBLISHER, PRESS)),
                List.of(new Publication.Post(text("Editor", "编辑"), List.of(JIN))),
                List.of(new Publication.CommitteeGroup(
                        text("Members", "委员"), List.of(new Publication.CommitteeMember(PITOU, Optional.empty())))),
                Optional.of(new Publication.Partners(text("Partners", "合作单位"), List.of(PRESS))),
                Optional.of(new Publication.Contact(
                        Optional.of(text("Beijing", "北京")),
                        Optional.empty(),
                        List.of(new Publication.Department(
                                text("Editors", "编辑部"), List.of(at("+86 10 1")), List.of(at("a@example.org")))),
                        Optional.empty(),
                        Optional.of(new Publication.LegalAdviser(
                                english("Wang Yusheng"), Optional.empty(), Optional.empty(), false)))),
                Optional.empty(),
                Optional.of(new Publication.Price(new BigDecimal("30"), "CNY", HERE)),
                Optional.of(new Publication.Price(new BigDecimal("10"), "USD", HERE)),
                Publication.Notices.NONE);
    }

    private Issue issue() {
        Article letter = article("letter", Article.Kind.EDITORIAL, text("The goal", "目标"));
        Article report = report();
        Article speech = speech();
        Article webinar = webinar();
        Article standards = article("standards", Article.Kind.SUPPLEMENT, text("Standards", "标准"));
        List<Issue.Entry> scene = new ArrayList<>(List.of(new Issue.Single(report, true)));
        Map<String, Article> articles = new LinkedHashMap<>();
        List.of(letter, report, speech, webinar, standards).forEach(each -> articles.put(each.slug(), each));
        for (int i = 1; i <= pieces; i++) {
            Article piece = article("piece-" + i, Article.Kind.FEATURE, text("Piece " + i, "第" + i + "篇"));
            articles.put(piece.slug(), piece);
            scene.add(new Issue.Single(piece, true));
        }
        return new Issue(
                "2025-06",
                at(2025),
                at(6),
                Optional.of(at(136)),
                List.of(Month.NOVEMBER, Month.DECEMBER),
                at(LocalDate.of(2025, 11, 10)),
                new Issue.Cover(
                        Optional.of(media("cover.svg")),
                        Optional.of(text("A globe", "地球")),
                        List.of(new Issue.CoverLine(SCENE, report))),
                Optional.of(letter),
                List.of(),
                List.of(
                        new Issue.SectionContents(SCENE, scene),
                        new Issue.SectionContents(
                                VISION,
                                List.of(
                                        new Issue.Group(at("talks"), text("Talks", "演讲"), List.of(speech)),
                                        new Issue.Single(webinar, false)))),
                Optional.of(new Issue.Supplement(standards, text("Supplement", "增刊"), true)),
                Issue.Binding.SADDLE,
                articles,
                HERE);
    }

    private Article report() {
        Article plain = article("report", Article.Kind.FEATURE, text("Report & results", "报道"));
        return new Article(
                plain.slug(),
                plain.kind(),
                new Article.Titles(
                        plain.titles().title(),
                        Optional.of(text("a year", "一年")),
                        Optional.empty(),
                        Optional.of(text("A year of results", "一年成绩"))),
                Optional.of(english("What was done.")),
                List.of(JIN, PITOU),
                List.of(),
                Optional.empty(),
                Optional.of(
                        new Article.Attribution(english("ISO"), Optional.of(at(URI.create("https://www.iso.org"))))),
                Optional.of(new Article.Lead(
                        media("chart.svg"), text("A hall", "大厅"), Optional.of(english("A hall.")), Optional.empty())),
                Optional.empty(),
                List.of(at("metrology"), at("a-keyword")),
                plain.bodies(),
                HERE);
    }

    private Article speech() {
        Article plain = article("speech", Article.Kind.SPEECH, text("Counting carbon", "量准碳"));
        return new Article(
                plain.slug(),
                plain.kind(),
                plain.titles(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(new Article.Speaker(PITOU, Optional.empty(), Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                plain.bodies(),
                HERE);
    }

    private Article webinar() {
        Article plain = article("webinar", Article.Kind.NOTICE, text("Webinar", "研讨会"));
        return new Article(
                plain.slug(),
                plain.kind(),
                plain.titles(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Article.Event(
                        at(LocalDate.of(2025, 11, 25)),
                        Optional.of(at(LocalDate.of(2025, 11, 27))),
                        Optional.of(text("Online", "线上")),
                        Optional.of(at(URI.create("https://example.com/webinar"))))),
                List.of(),
                plain.bodies(),
                HERE);
    }

    private Article article(String slug, Article.Kind kind, Localized title) {
        Map<Language, Body> bodies = new LinkedHashMap<>();
        for (Language language : List.of(EN, ZH)) {
            String name = slug + "." + language.code();
            if (texts.containsKey(name)) {
                Source source =
                        Source.of("content/issues/2025-06/articles/" + name + ".md", texts.getOrDefault(name, ""));
                bodies.put(
                        language, Markdown.convert(source, 0, language.code()).value());
            }
        }
        return new Article(
                slug,
                kind,
                new Article.Titles(title, Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                bodies,
                HERE);
    }

    private static Media media(String file) {
        return new Media("issues/2025-06/media/" + file, HERE);
    }

    private static <T> Located<T> at(T value) {
        return new Located<>(value, HERE);
    }

    private static Localized text(String english, String chinese) {
        Map<Language, Located<String>> byLanguage = new LinkedHashMap<>();
        byLanguage.put(EN, at(english));
        byLanguage.put(ZH, at(chinese));
        return new Localized(byLanguage, HERE);
    }

    private static Localized english(String text) {
        return new Localized(Map.of(EN, at(text)), HERE);
    }
}
