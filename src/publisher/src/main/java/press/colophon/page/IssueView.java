package press.colophon.page;

import java.util.List;
import java.util.Optional;

/**
 * An issue with its contents.
 *
 * @param id {@code 2025-06}
 * @param url from the {@link LinkResolver}
 * @param fillers notices that fill pages, in order of use
 */
public record IssueView(
        String id,
        String url,
        Designation designation,
        Cover cover,
        Optional<ArticleView> editorial,
        List<SectionContents> contents,
        List<ArticleView> fillers,
        Optional<Supplement> supplement) {
    public IssueView {
        contents = List.copyOf(contents);
        fillers = List.copyOf(fillers);
    }

    /**
     * What the issue is called. Year, number and volume are texts, since they are names: they take no grouping of digits.
     *
     * @param months as a label: {@code Nov./Dec.}, {@code 11—12月}
     */
    public record Designation(
            String year, String number, Optional<String> volume, Optional<String> months, DateView published) {}

    public record Cover(Optional<FigureView> image, List<CoverLine> lines) {
        public Cover {
            lines = List.copyOf(lines);
        }
    }

    public record CoverLine(SectionView section, ArticleView article) {}

    public record SectionContents(SectionView section, List<Entry> entries) {
        public SectionContents {
            entries = List.copyOf(entries);
        }
    }

    /**
     * An entry of the contents: an article or a group of articles.
     *
     * @param inContents false for a brief that the printed contents leave out
     */
    public record Entry(boolean inContents, Optional<ArticleView> article, Optional<Group> group) {}

    /** A titled set, one entry of the contents. */
    public record Group(String id, Text title, Optional<Text> otherTitle, List<ArticleView> articles) {
        public Group {
            articles = List.copyOf(articles);
        }
    }

    /**
     * @param free whether it comes free of charge with the issue
     */
    public record Supplement(ArticleView article, Text title, Optional<Text> otherTitle, boolean free) {}
}
