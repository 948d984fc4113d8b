package press.colophon.page;

import java.util.List;
import java.util.Optional;
import press.colophon.content.Article;
import press.colophon.content.Issue;
import press.colophon.content.Language;
import press.colophon.content.Publication;
import press.colophon.standards.Designation;

/** Where things stand, which differs between a website and a printed issue. Implementations are immutable. */
public interface LinkResolver {
    /** Address of an issue's contents. */
    String issue(Issue issue);

    /** Address of a section: its page on the website, its opening in an issue. */
    String section(Publication.Section section);

    /** Address that a link to an article leads to. */
    String article(ArticleTarget target);

    /** Address of a picture or other file, given by its path below the content directory. */
    String media(String path);

    /** Natural size of a picture, where it is known. */
    default Optional<FigureView.Size> size(String path) {
        return Optional.empty();
    }

    /** Smaller versions of a picture, narrowest first. */
    default List<FigureView.Version> versions(String path) {
        return List.of();
    }

    /** Address at which the standard is listed with all that cites it; none where there is no such list. */
    default Optional<String> standard(Designation designation) {
        return Optional.empty();
    }

    /** The id in the document for an id in an article's text: another one where a document holds many articles. */
    default String id(Article article, String id) {
        return id;
    }

    /**
     * A link from a text to an article.
     *
     * @param written the language of the file that the link names
     * @param fragment the id of an element in that file, as written there
     */
    record ArticleTarget(Issue issue, Article article, Language written, Optional<String> fragment) {}
}
