package press.colophon.page;

import press.colophon.content.Article;
import press.colophon.content.Issue;
import press.colophon.content.Language;
import press.colophon.content.Publication;
import press.colophon.standards.Designation;

/**
 * Where things stand on the website: paths from its root, {@code /}-separated. Addresses name the {@code index.html} of a
 * directory, so that the pages work from a disk as well.
 */
public final class Addresses {
    private static final String INDEX = "index.html";

    private Addresses() {}

    public static String home(Language language) {
        return language.code() + "/index.html";
    }

    public static String about(Language language) {
        return language.code() + "/about/index.html";
    }

    /**
     * A page of a list that is spread over several.
     *
     * @param list address of the first
     * @param number from 1
     */
    public static String further(String list, int number) {
        return number == 1 ? list : directory(list) + "page-" + number + "/" + INDEX;
    }

    /** The first page of the list, of a page that may be another one of it. */
    public static String first(String address) {
        int further = address.lastIndexOf("/page-");
        return further < 0 ? address : address.substring(0, further + 1) + INDEX;
    }

    private static String directory(String address) {
        return address.substring(0, address.length() - INDEX.length());
    }

    /** The standards that articles cite. */
    public static String standards(Language language) {
        return language.code() + "/standards/index.html";
    }

    /** Everything that cites a standard. */
    public static String standard(Language language, Designation designation) {
        return language.code() + "/standards/" + designation.id() + "/" + INDEX;
    }

    public static String notFound(Language language) {
        return language.code() + "/404.html";
    }

    public static String search(Language language) {
        return language.code() + "/search/index.html";
    }

    /** The directory of the files that the search page reads, with a slash at its end. */
    public static String searchIndex(Language language) {
        return language.code() + "/search/";
    }

    /** The web app manifest (W3C Web Application Manifest). */
    public static String manifest(Language language) {
        return language.code() + "/manifest.webmanifest";
    }

    public static String people(Language language) {
        return language.code() + "/people/index.html";
    }

    public static String person(Language language, String id) {
        return language.code() + "/people/" + id + "/index.html";
    }

    public static String topics(Language language) {
        return language.code() + "/topics/index.html";
    }

    public static String topic(Language language, String id) {
        return language.code() + "/topics/" + id + "/index.html";
    }

    /** The issues of a year. */
    public static String year(Language language, String year) {
        return language.code() + "/years/" + year + "/index.html";
    }

    public static String section(Language language, Publication.Section section) {
        return language.code() + "/sections/" + section.id().value() + "/index.html";
    }

    public static String issue(Language language, Issue issue) {
        return issueDirectory(language, issue) + "index.html";
    }

    public static String article(Language language, Issue issue, Article article) {
        return issueDirectory(language, issue) + article.slug() + "/index.html";
    }

    /** The article with its texts in two languages side by side. */
    public static String parallel(Language language, Issue issue, Article article) {
        return issueDirectory(language, issue) + article.slug() + "/parallel/index.html";
    }

    /** A file beside the page of an article: {@code bib}, {@code ris}, {@code ics}. */
    public static String companion(Language language, Issue issue, Article article, String extension) {
        return issueDirectory(language, issue) + article.slug() + "/" + article.slug() + "." + extension;
    }

    /** What is new, for feed readers. */
    public static String feed(Language language) {
        return language.code() + "/feed.xml";
    }

    /** The printed issue for reading on screen. */
    public static String pdf(Publication publication, Language language, Issue issue) {
        return issueDirectory(language, issue) + publication.id().value() + "-" + issue.id() + "-" + language.code()
                + ".pdf";
    }

    private static String issueDirectory(Language language, Issue issue) {
        return language.code() + "/issues/" + issue.id() + "/";
    }
}
