package press.colophon.site;

import java.util.List;
import press.colophon.content.Issue;
import press.colophon.content.Language;
import press.colophon.metadata.Work;

/** What is new, for feed readers (Atom, RFC 4287), in one language. */
record Feeds(SiteInput input, Works works) {
    /** Issues that a feed reaches back: a reader who looks in less often than they appear misses none. */
    private static final int ISSUES = 3;

    /**
     * @param self URL of the feed
     * @param updated instant of the newest entry (RFC 3339)
     */
    record Feed(Pages.Frame frame, String self, String updated, List<Entry> entries) {}

    /**
     * @param updated instant at which its issue appeared
     */
    record Entry(Work work, String updated) {}

    /** The articles of the newest issues that are written in the language, in printed order. */
    Feed feed(Pages.Frame frame, String self, Language language) {
        List<Issue> newest = input.publication().issues().stream().limit(ISSUES).toList();
        List<Entry> entries = newest.stream()
                .flatMap(issue -> issue.articles().values().stream()
                        .filter(article -> article.bodies().containsKey(language))
                        .map(article -> new Entry(works.work(issue, article, language), instant(issue))))
                .toList();
        String updated = newest.stream().findFirst().map(Feeds::instant).orElse("1970-01-01T00:00:00Z");
        return new Feed(frame, self, updated, entries);
    }

    /** An issue appears at the beginning of its day; where on Earth the day begins first does not matter to a feed. */
    private static String instant(Issue issue) {
        return issue.published().value() + "T00:00:00Z";
    }
}
