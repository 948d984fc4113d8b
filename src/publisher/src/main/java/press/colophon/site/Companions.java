package press.colophon.site;

import java.util.ArrayList;
import java.util.List;
import press.colophon.content.Article;
import press.colophon.content.Issue;
import press.colophon.content.Language;
import press.colophon.edition.Staging;
import press.colophon.metadata.Calendars;
import press.colophon.metadata.References;
import press.colophon.metadata.Work;
import press.colophon.page.Addresses;

/** Files beside the page of an article, in each language it is written in: references for reference managers, a calendar. */
record Companions(SiteInput input, Works works) {
    static final String BIBTEX = "bib";
    static final String RIS = "ris";
    static final String CALENDAR = "ics";

    private record Place(Issue issue, Article article, Language language) {}

    void add(Staging staging) {
        List<Place> places = new ArrayList<>();
        input.publication()
                .issues()
                .forEach(issue -> issue.articles()
                        .values()
                        .forEach(article -> article.bodies()
                                .keySet()
                                .forEach(language -> places.add(new Place(issue, article, language)))));
        places.parallelStream().forEach(place -> add(place, staging));
    }

    private void add(Place place, Staging staging) {
        Work work = works.work(place.issue(), place.article(), place.language());
        staging.add(path(place, BIBTEX), References.bibTex(work));
        staging.add(path(place, RIS), References.ris(work));
        Calendars.iCalendar(work).ifPresent(calendar -> staging.add(path(place, CALENDAR), calendar));
    }

    private static String path(Place place, String extension) {
        return Site.DIRECTORY + Addresses.companion(place.language(), place.issue(), place.article(), extension);
    }
}
