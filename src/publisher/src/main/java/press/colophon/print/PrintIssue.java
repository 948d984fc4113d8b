package press.colophon.print;

import java.util.List;
import java.util.Optional;
import press.colophon.page.ArticleView;
import press.colophon.page.BodyView;
import press.colophon.page.IssueView;
import press.colophon.page.LanguageView;
import press.colophon.page.PublicationView;
import press.colophon.page.SectionView;

/**
 * The page model of one printed edition: what {@code print/issue.ftlh} sees.
 *
 * @param barcode address of the barcode's picture
 * @param website address that the code on the imprint page leads to
 */
public record PrintIssue(
        PublicationView publication,
        IssueView issue,
        LanguageView language,
        String barcode,
        String website,
        Optional<Story> editorial,
        List<Story> fillers,
        List<Section> sections,
        Optional<Story> supplement) {
    public PrintIssue {
        fillers = List.copyOf(fillers);
        sections = List.copyOf(sections);
    }

    /** An article with its text. */
    public record Story(ArticleView article, BodyView body) {}

    /** A section with what follows in it, in order. */
    public record Section(SectionView section, List<Passage> passages) {
        public Section {
            passages = List.copyOf(passages);
        }
    }

    /**
     * Stories that are made up together: a single long one, briefs that follow one another in the same columns, or a titled
     * group.
     *
     * @param briefs whether the stories are short ones without a page of their own
     */
    public record Passage(Optional<IssueView.Group> group, boolean briefs, List<Story> stories) {
        public Passage {
            stories = List.copyOf(stories);
        }
    }
}
