package press.colophon.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import press.colophon.content.Article;
import press.colophon.content.Issue;
import press.colophon.content.Language;
import press.colophon.content.Publication;
import press.colophon.page.Addresses;

/** The list of pages for search engines (sitemaps.org 0.9, with alternates as XHTML links). */
record Sitemaps(
        Publication publication, Frames frames, Archives archives, StandardLists standards, CitingPages citing) {

    /** Every page in every language in which it has a text of its own; dates are those of issues, the newest for the others. */
    Pages.Sitemap sitemap() {
        List<Pages.SitemapEntry> entries = new ArrayList<>();
        List<Language> all = publication.languages();
        String newest = publication.issues().stream()
                .findFirst()
                .map(Sitemaps::published)
                .orElse("");
        addPage(entries, newest, all, Addresses::home);
        addPage(entries, newest, all, Addresses::about);
        all.forEach(language -> standards.places(language).forEach(place -> addPage(entries, newest, place)));
        archives.addresses().forEach(address -> addPage(entries, newest, all, address));
        for (Language language : all) {
            citing.pages(language).forEach(page -> addPage(entries, newest, page.place()));
        }
        for (Issue issue : publication.issues()) {
            addPage(entries, published(issue), all, language -> Addresses.issue(language, issue));
            for (Article article : issue.articles().values()) {
                List<Language> written =
                        all.stream().filter(article.bodies()::containsKey).toList();
                addPage(entries, published(issue), written, each -> Addresses.article(each, issue, article));
            }
        }
        return new Pages.Sitemap(entries);
    }

    private static String published(Issue issue) {
        return issue.published().value().toString();
    }

    private void addPage(
            List<Pages.SitemapEntry> entries,
            String modified,
            List<Language> written,
            Function<Language, String> address) {
        written.forEach(language -> addPage(entries, modified, new Frames.Place(language, address, written)));
    }

    private void addPage(List<Pages.SitemapEntry> entries, String modified, Frames.Place place) {
        entries.add(new Pages.SitemapEntry(
                frames.url(place.address().apply(place.language())), modified, frames.alternates(place)));
    }
}
