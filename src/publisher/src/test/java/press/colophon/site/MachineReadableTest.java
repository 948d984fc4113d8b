package press.colophon.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.ris.RISConverter;
import de.undercouch.citeproc.ris.RISParser;
import jakarta.json.JsonArray;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import press.colophon.edition.Staging;
import press.colophon.page.PageRange;
import press.colophon.page.PrintedPages;
import press.colophon.template.Theme;

/** What the website tells machines, read by libraries other than those that wrote it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MachineReadableTest {
    private static final String ISSUE = "en/issues/2025-06/";

    private SortedMap<String, String> files = new TreeMap<>();

    @BeforeAll
    void build(@TempDir Path directory) throws IOException {
        MiniPublication mini = new MiniPublication().with("letter.en", "By ISO 8:2019, *Documentation*.");
        PrintedPages.Builder printed = new PrintedPages.Builder();
        printed.add(
                mini.publication().issues().get(0),
                MiniPublication.EN,
                new PrintedPages.Edition(
                        Map.of("letter-standard-1", "1"),
                        Map.of("report", new PageRange("8", "12"), "letter", new PageRange("1", "1"))));
        Theme theme = Theme.find(Path.of("../../templates"), "journal").orElseThrow();
        SiteInput input = new SiteInput(mini.publication(), path -> Optional.empty(), theme, Set.of(), printed.build());
        try (Staging staging = Staging.open(directory.resolve("out"), directory.resolve("work"))) {
            assertThat(Site.build(input, staging).diagnostics())
                    .filteredOn(problem -> !problem.message().contains(".svg"))
                    .isEmpty();
            for (String path : staging.edition().files().keySet()) {
                files.put(path.substring("site/".length()), new String(staging.read(path), StandardCharsets.UTF_8));
            }
        }
    }

    private String file(String path) {
        return Optional.ofNullable(files.get(path))
                .orElseThrow(() -> new AssertionError(path + " of " + files.keySet()));
    }

    private Document page(String path) {
        return Jsoup.parse(file(path));
    }

    @Test
    void feedsAreAtom() throws Exception {
        Feed feed = (Feed) new WireFeedInput().build(new StringReader(file("zh/feed.xml")));
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("迷你评论");
        assertThat(feed.getId()).isEqualTo("https://example.org/mini/zh/feed.xml");
        assertThat(feed.getUpdated()).isEqualTo("2025-11-10T00:00:00Z");
        assertThat(feed.getEntries()).extracting(entry -> entry.getTitle()).containsExactly("目标", "量准碳", "研讨会", "标准");
        assertThat(feed.getEntries()).allSatisfy(entry -> {
            assertThat(entry.getId()).startsWith("https://example.org/mini/zh/issues/2025-06/");
            assertThat(entry.getUpdated()).isNotNull();
            assertThat(entry.getAlternateLinks()).hasSize(1);
        });
        assertThat(page(ISSUE + "report/index.html")
                        .select("link[type=application/atom+xml]")
                        .attr("href"))
                .isEqualTo("../../../../en/feed.xml");
    }

    @Test
    void theSitemapNamesEveryVersionOfAPage() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        org.w3c.dom.Document map = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(file("sitemap.xml").getBytes(StandardCharsets.UTF_8)));
        org.w3c.dom.NodeList urls = map.getElementsByTagNameNS("http://www.sitemaps.org/schemas/sitemap/0.9", "loc");
        Set<String> locations = Stream.iterate(0, i -> i + 1)
                .limit(urls.getLength())
                .map(i -> urls.item(i).getTextContent())
                .collect(Collectors.toSet());
        org.w3c.dom.NodeList alternates = map.getElementsByTagNameNS("http://www.w3.org/1999/xhtml", "link");
        assertThat(locations).contains("https://example.org/mini/en/standards/").hasSize(urls.getLength());
        assertThat(Stream.iterate(0, i -> i + 1)
                        .limit(alternates.getLength())
                        .map(i -> alternates
                                .item(i)
                                .getAttributes()
                                .getNamedItem("href")
                                .getNodeValue()))
                .isNotEmpty()
                .allMatch(locations::contains);
    }

    @Test
    void linkedDataExpandsToSchemaOrg() throws Exception {
        assertThat(types("en/index.html")).containsExactlyInAnyOrder("Periodical", "Organization");
        assertThat(types(ISSUE + "index.html"))
                .contains("PublicationIssue", "PublicationVolume", "Periodical", "Article");
        assertThat(types(ISSUE + "report/index.html"))
                .contains("Article", "Person", "Organization", "PublicationIssue", "PublicationVolume", "Periodical");
        assertThat(types(ISSUE + "webinar/index.html")).contains("Article", "Event", "Place");
    }

    private Set<String> types(String path) throws Exception {
        String json = page(path).select("script[type=application/ld+json]").html();
        JsonDocument context = JsonDocument.of(new StringReader("{\"@context\":{\"@vocab\":\"https://schema.org/\"}}"));
        JsonArray expanded = JsonLd.expand(JsonDocument.of(new StringReader(json)))
                .loader((url, options) -> {
                    assertThat(url).isEqualTo(URI.create("https://schema.org"));
                    return context;
                })
                .get();
        assertThat(expanded).isNotEmpty();
        return java.util.regex.Pattern.compile("\"@type\":\\[\"https://schema.org/([A-Za-z]+)\"")
                .matcher(expanded.toString())
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void anArticleNamesItselfToCatalogues() {
        Document page = page(ISSUE + "report/index.html");
        assertThat(page.select("meta[name^=citation]").outerHtml()).isEqualTo("""
            <meta name="citation_title" content="Report &amp; results: a year">
            <meta name="citation_author" content="Jin Jili">
            <meta name="citation_author_institution" content="Mini Press">
            <meta name="citation_author" content="By Pitou">
            <meta name="citation_author_institution" content="NMC">
            <meta name="citation_journal_title" content="Mini Review">
            <meta name="citation_issn" content="1672-5700">
            <meta name="citation_publisher" content="Mini Press">
            <meta name="citation_publication_date" content="2025/11/10">
            <meta name="citation_volume" content="136">
            <meta name="citation_issue" content="6">
            <meta name="citation_firstpage" content="8">
            <meta name="citation_lastpage" content="12">
            <meta name="citation_language" content="en">
            <meta name="citation_fulltext_html_url" content="https://example.org/mini/en/issues/2025-06/report/">
            <meta name="citation_keywords" content="metrology">
            <meta name="citation_keywords" content="a-keyword">\
            """.stripIndent());
        assertThat(page.select("meta[name=DC.creator]").eachAttr("content")).containsExactly("Jin Jili", "By Pitou");
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("Report & results: a year");
        assertThat(page.select(".byline .printed").text()).isEqualTo("In print: pages 8–12");
    }

    @Test
    void anArticleIsCitedInTheStylesOfBothLanguages() {
        assertThat(cited(ISSUE + "report/index.html")).isEqualTo("""
            GB/T 7714 JIN J, PITOU B. Report & results: a year[J/OL]. Mini Review, 2025, 136(6): 8-12. https://example.org/mini/en/issues/2025-06/report/.
            APA Jin, J., & Pitou, B. (2025). Report & results: a year. <i>Mini Review</i>, <i>136</i>(6), 8–12. https://example.org/mini/en/issues/2025-06/report/\
            """);
        assertThat(cited("zh/issues/2025-06/speech/index.html")).contains("GB/T 7714 PITOU B. 量准碳[J/OL]. 迷你评论");
    }

    private String cited(String path) {
        return page(path).select(".cite dt").stream()
                .map(style -> style.text() + " "
                        + Optional.ofNullable(style.nextElementSibling())
                                .orElseThrow()
                                .html()
                                .replace("&amp;", "&"))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void referencesAreBibTexAndRis() throws Exception {
        BibTeXEntry entry = new BibTeXParser()
                .parse(new StringReader(file(ISSUE + "report/report.bib")))
                .getEntries()
                .values()
                .iterator()
                .next();
        assertThat(entry.getField(BibTeXEntry.KEY_AUTHOR).toUserString()).isEqualTo("Jin, Jili and Pitou, By");
        assertThat(entry.getField(BibTeXEntry.KEY_TITLE).toUserString()).isEqualTo("{Report \\& results: a year}");
        assertThat(entry.getField(BibTeXEntry.KEY_PAGES).toUserString()).isEqualTo("8--12");

        CSLItemData item = new RISConverter()
                .toItemData(new RISParser()
                        .parse(new StringReader(file(ISSUE + "report/report.ris")))
                        .getReferences()
                        .iterator()
                        .next());
        assertThat(item.getTitle()).isEqualTo("Report & results: a year");
        assertThat(item.getAuthor()[0].getFamily()).isEqualTo("Jin");
        assertThat(item.getIssue()).isEqualTo("6");
    }

    @Test
    void anEventIsACalendar() throws Exception {
        Calendar calendar =
                new CalendarBuilder().build(new StringReader(file("zh/issues/2025-06/webinar/webinar.ics")));
        calendar.validate(true);
        VEvent event = (VEvent) calendar.getComponents("VEVENT").get(0);
        assertThat(event.getSummary().orElseThrow().getValue()).isEqualTo("研讨会");
        assertThat(event.toString())
                .contains("DTSTAMP:20251110T000000Z", "DTSTART;VALUE=DATE:20251125", "DTEND;VALUE=DATE:20251128")
                .contains("LOCATION:线上", "URL:https://example.com/webinar");
    }

    @Test
    void theListOfStandardsNamesPrintedPages() {
        assertThat(page("en/standards/index.html").select("#iso-8-2019").text())
                .isEqualTo("ISO 8:2019 Documentation The goal 2025 No. 6, p. 1");
    }
}
