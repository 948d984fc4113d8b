package press.colophon.content;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import press.colophon.diagnostics.SourceSpan;

/**
 * One issue.
 *
 * @param id year and two-digit number, {@code 2025-06}: the name of its directory and in paths
 * @param months the months it covers
 * @param contents in printed order
 * @param articles every article of the issue by slug, in printed order: editorial, contents, fillers, supplement
 */
public record Issue(
        String id,
        Located<Integer> year,
        Located<Integer> number,
        Optional<Located<Integer>> volume,
        List<Month> months,
        Located<LocalDate> published,
        Cover cover,
        Optional<Article> editorial,
        List<Article> fillers,
        List<SectionContents> contents,
        Optional<Supplement> supplement,
        Binding binding,
        Map<String, Article> articles,
        SourceSpan span) {
    public Issue {
        months = List.copyOf(months);
        fillers = List.copyOf(fillers);
        contents = List.copyOf(contents);
        articles = Ordered.copyOf(articles);
    }

    /** The section in whose contents an article stands. */
    public Optional<Publication.Section> section(Article article) {
        // by its slug, unique in an issue: two articles are compared by all that they hold
        for (SectionContents section : contents) {
            for (Entry entry : section.entries()) {
                for (Article each : entry.articles()) {
                    if (each.slug().equals(article.slug())) {
                        return Optional.of(section.section());
                    }
                }
            }
        }
        return Optional.empty();
    }

    public record Cover(Optional<Media> image, Optional<Localized> alternative, List<CoverLine> lines) {
        public Cover {
            lines = List.copyOf(lines);
        }
    }

    public record CoverLine(Publication.Section section, Article article) {}

    /** The part of the contents under one section. */
    public record SectionContents(Publication.Section section, List<Entry> entries) {
        public SectionContents {
            entries = List.copyOf(entries);
        }

        /** All articles of the section in order, those of groups too. */
        public List<Article> articles() {
            return entries.stream().flatMap(entry -> entry.articles().stream()).toList();
        }
    }

    /** An entry of the contents. */
    public sealed interface Entry {
        List<Article> articles();

        <R> R match(Cases<R> cases);

        /** One branch for each kind of entry. */
        interface Cases<R> {
            R single(Single single);

            R group(Group group);
        }
    }

    /**
     * @param inContents false for a brief that the printed contents leave out
     */
    public record Single(Article article, boolean inContents) implements Entry {
        @Override
        public List<Article> articles() {
            return List.of(article);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.single(this);
        }
    }

    /** A titled set, listed in the contents as one entry. */
    public record Group(Located<String> id, Localized title, List<Article> articles) implements Entry {
        public Group {
            articles = List.copyOf(articles);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.group(this);
        }
    }

    /**
     * How the sheets are joined.
     *
     * @param paper thickness of a leaf in millimetres, if it is known
     * @param spine width of the spine in millimetres as the printer states it; reckoned from the paper where it is not stated
     */
    public record Binding(Method method, OptionalDouble paper, OptionalDouble spine) {
        /** Stapled through the fold, the cover as the outermost sheet. */
        public static final Binding SADDLE = new Binding(Method.SADDLE, OptionalDouble.empty(), OptionalDouble.empty());

        /** What holds the sheets. */
        public enum Method {
            SADDLE,
            /** Glued into a cover with a spine. */
            PERFECT
        }
    }

    public record Supplement(Article article, Localized title, boolean free) {}
}
