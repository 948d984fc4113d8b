package press.colophon.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import press.colophon.content.Language;
import press.colophon.content.Publication;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.metadata.Citations;
import press.colophon.metadata.LinkedData;
import press.colophon.page.Addresses;
import press.colophon.page.PageModels;
import press.colophon.page.PublicationView;
import press.colophon.template.Markup;
import press.colophon.template.Templates;

/** Which pages the website has. */
final class SitePlan {
    /** Beside the website rather than in it. */
    private static final String NGINX = "../nginx.conf";

    /** CSP 3: nothing from elsewhere, nothing inline; data: for what the stylesheet draws and for the page of no address. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self' data:; img-src 'self' data:;"
                    + " font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final SiteInput input;
    private final Publication publication;
    private final Frames frames;
    private final MediaFiles media;
    private final Templates templates;
    private final StandardsCited cited;
    private final StandardLists standards;
    private final CitingPages citing;
    private final Works works;
    private final Citations citations = new Citations();
    private final Archives archives;

    SitePlan(SiteInput input, Templates templates, MediaFiles media) {
        this.input = input;
        this.publication = input.publication();
        this.media = media;
        this.templates = templates;
        this.cited = StandardsCited.of(publication);
        this.standards = StandardLists.of(publication.languages(), cited);
        this.citing = CitingPages.of(standards);
        this.archives = Archives.of(publication);
        Map<Language, PageModels> models = new LinkedHashMap<>();
        Map<Language, PublicationView> publications = new LinkedHashMap<>();
        for (Language language : publication.languages()) {
            PageModels inLanguage = new PageModels(publication, language, templates, links(language));
            models.put(language, inLanguage);
            publications.put(language, inLanguage.publication());
        }
        this.frames = new Frames(publication, models, publications);
        this.works = new Works(input, frames);
    }

    private SiteLinks links(Language language) {
        return new SiteLinks(language, "", "", media, standards);
    }

    /** For pages of one subject. */
    Texts texts() {
        return new Texts(frames, media, standards, templates);
    }

    /** What the search pages read, a language each. */
    List<Searching> searching() {
        return publication.languages().stream()
                .map(language -> new Searching(publication, frames.modelsIn(language), language, templates))
                .toList();
    }

    /** All pages, in the order of the publication. */
    List<SitePage> pages() {
        List<SitePage> pages = new ArrayList<>();
        pages.add(chooser());
        for (Language language : publication.languages()) {
            pages.add(home(language));
            pages.add(about(language));
            pages.addAll(standards(language));
            pages.addAll(citing(language));
            pages.add(notFound(language));
            pages.add(page(place(language, Addresses::manifest), "site/manifest.ftl", Pages.Manifest::new));
            pages.add(page(place(language, Addresses::search), "site/search.ftlh", Pages.Search::new));
            pages.addAll(new ArchivePages(publication, archives, frames, language).pages());
            IssuePages issuePages = new IssuePages(
                    input, frames, language, new Apparatus.Maker(works, standardPages(language), citations));
            pages.add(feed(language));
            publication.issues().forEach(issue -> pages.addAll(issuePages.pages(issue)));
        }
        pages.add(sitemap());
        pages.add(robots());
        pages.add(hosting("_headers", "site/headers.ftl"));
        pages.add(hosting(NGINX, "site/nginx.ftl"));
        pages.add(notFoundAnywhere());
        return pages;
    }

    private SitePage chooser() {
        Language first = publication.sourceLanguage();
        return new SitePage(
                "index.html",
                "site/chooser.ftlh",
                first.code(),
                () -> SitePage.Content.of(new Pages.Chooser(chooserFrame("index.html", ""), editions())));
    }

    private SitePage notFoundAnywhere() {
        Language first = publication.sourceLanguage();
        return new SitePage(
                "404.html",
                "site/not-found-anywhere.ftlh",
                first.code(),
                () -> SitePage.Content.of(new Pages.Chooser(chooserFrame("404.html", frames.url("")), editions())));
    }

    /** A page in all languages at once: the language switch leads to the homes, of which search engines know it as the common one. */
    private Pages.Frame chooserFrame(String address, String root) {
        Pages.Frame home = frames.frame(place(publication.sourceLanguage(), Addresses::home));
        return new Pages.Frame(
                home.publication(),
                home.language(),
                root,
                address,
                Optional.empty(),
                frames.url(address),
                home.switches().stream()
                        .map(each -> new Pages.Switch(each.language(), each.address(), false))
                        .toList(),
                home.alternates(),
                home.latest());
    }

    private List<Pages.Edition> editions() {
        return publication.languages().stream()
                .map(language -> new Pages.Edition(
                        frames.modelsIn(language).language(),
                        frames.publicationIn(language),
                        Addresses.home(language),
                        frames.latest(language)))
                .toList();
    }

    private SitePage home(Language language) {
        return page(
                place(language, Addresses::home),
                "site/home.ftlh",
                frame -> new Pages.Home(
                        frame,
                        publication.issues().stream()
                                .map(frames.modelsIn(language)::issue)
                                .toList(),
                        new Markup(LinkedData.of(works.serial(language)))));
    }

    private SitePage about(Language language) {
        return page(place(language, Addresses::about), "site/about.ftlh", Pages.About::new);
    }

    private List<SitePage> standards(Language language) {
        List<Frames.Place> places = standards.places(language);
        return IntStream.range(0, places.size())
                .mapToObj(i -> page(
                        places.get(i),
                        "site/standards.ftlh",
                        frame -> standardPages(language).index(frame, language, i + 1)))
                .toList();
    }

    private List<SitePage> citing(Language language) {
        return citing.pages(language).stream()
                .map(each -> page(
                        each.place(),
                        "site/standard.ftlh",
                        frame -> standardPages(language).citing(frame, language, each)))
                .toList();
    }

    private StandardPages standardPages(Language language) {
        return new StandardPages(publication, cited, standards, citing, frames.modelsIn(language), input.printed());
    }

    /** Files beside the pages. */
    Companions companions() {
        return new Companions(input, works);
    }

    private SitePage feed(Language language) {
        String address = Addresses.feed(language);
        return new SitePage(
                address,
                "site/feed.ftlx",
                language.code(),
                () -> SitePage.Content.of(new Feeds(input, works)
                        .feed(frames.frame(place(language, Addresses::home)), frames.url(address), language)));
    }

    /** What is wrong with the matter of the pages as a whole. */
    List<Diagnostic> problems() {
        return cited.conflicts();
    }

    private SitePage notFound(Language language) {
        Frames.Place place = place(language, Addresses::notFound);
        return new SitePage(
                Addresses.notFound(language),
                "site/not-found.ftlh",
                language.code(),
                () -> SitePage.Content.of(new Pages.NotFound(frames.frameAnywhere(place))));
    }

    private SitePage page(Frames.Place place, String template, Function<Pages.Frame, Record> model) {
        return new SitePage(
                place.address().apply(place.language()),
                template,
                place.language().code(),
                () -> SitePage.Content.of(model.apply(frames.frame(place))));
    }

    private Frames.Place place(Language language, Function<Language, String> address) {
        return new Frames.Place(language, address, publication.languages());
    }

    private SitePage sitemap() {
        return new SitePage(
                "sitemap.xml",
                "site/sitemap.ftlx",
                publication.sourceLanguage().code(),
                () -> SitePage.Content.of(new Sitemaps(publication, frames, archives, standards, citing).sitemap()));
    }

    /** The rules for pages, for their server to repeat. */
    private SitePage hosting(String address, String template) {
        return new SitePage(
                address,
                template,
                publication.sourceLanguage().code(),
                () -> SitePage.Content.of(new Pages.Hosting(
                        POLICY,
                        Frames.basePath(publication),
                        publication.languages().stream()
                                .map(language -> frames.modelsIn(language).language())
                                .toList())));
    }

    private SitePage robots() {
        return new SitePage(
                "robots.txt",
                "site/robots.ftl",
                publication.sourceLanguage().code(),
                () -> SitePage.Content.of(new Pages.Robots(frames.url("sitemap.xml"))));
    }
}
