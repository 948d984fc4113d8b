package press.colophon.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.colophon.content.Article;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.Page;
import press.colophon.typeset.display.TextLine;
import press.colophon.typeset.graphics.Rect;
import press.colophon.typeset.quality.BaselineGrid;
import press.colophon.typeset.quality.PageInk;

/** Tells which pages of articles remain empty to a good part, and what their editors can do about it, in lines. */
final class EmptyPages {
    /** A page of which more is empty is told (a fifth). */
    private static final double NOTABLE = 0.2;

    /** A notice needs a title and a few lines. */
    private static final int SHORTEST_NOTICE = 6;

    private final DisplayList pages;
    private final PagePlaces places;
    private final Map<String, Article> articles;
    private final Optional<BaselineGrid> grid;
    /** Pages on which articles have something, first and last. */
    private final Map<String, Reach> reaches = new HashMap<>();

    private record Reach(int first, int last) {
        Reach with(int page) {
            return new Reach(Math.min(first, page), Math.max(last, page));
        }
    }

    /**
     * @param articles by their ids in the document, those that the make-up places: all pages without any are the theme's
     */
    EmptyPages(DisplayList pages, PagePlaces places, List<Article> articles) {
        this.pages = pages;
        this.places = places;
        this.articles = articles.stream().collect(Collectors.toMap(Article::slug, article -> article));
        this.grid = BaselineGrid.of(pages.pages());
        for (int i = 0; i < pages.pages().size(); i++) {
            int page = i;
            on(page).forEach(story -> reaches.merge(story, new Reach(page, page), (reach, more) -> reach.with(page)));
        }
    }

    /** A warning for each, in the order of pages. */
    List<Diagnostic> found() {
        List<Diagnostic> found = new ArrayList<>();
        for (int i = 0; i < pages.pages().size(); i++) {
            List<String> here = between(i);
            PageInk ink = PageInk.of(pages.pages().get(i));
            if (!here.isEmpty() && ink.empty() > NOTABLE) {
                found.add(told(i, here.get(here.size() - 1), ink));
            }
        }
        return found;
    }

    /** The articles with something on a page, in reading order. */
    private List<String> on(int page) {
        return pages.pages().get(page).items().stream()
                .flatMap(item -> places.stories().of(item).stream())
                .filter(articles::containsKey)
                .distinct()
                .toList();
    }

    /** Also those that go on behind a page on which they have nothing. */
    private List<String> between(int page) {
        List<String> here = on(page);
        return here.isEmpty()
                ? reaches.entrySet().stream()
                        .filter(story -> story.getValue().first() < page
                                && story.getValue().last() > page)
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList()
                : here;
    }

    private Diagnostic told(int index, String story, PageInk ink) {
        Page page = pages.pages().get(index);
        Article article = Objects.requireNonNull(articles.get(story));
        long percent = Math.round(ink.empty() * 100);
        return Diagnostic.warning(
                        Print.PAGE_EMPTY,
                        places.end(article, lines(article, page)),
                        "page " + page.label() + " (" + places.language().code() + ") is " + percent + " % empty")
                .withHint(remedies(index, article, ink));
    }

    private List<TextLine> lines(Article article, Page page) {
        return page.lines().stream()
                .filter(line -> places.article(line)
                        .filter(found -> found.slug().equals(article.slug()))
                        .isPresent())
                .toList();
    }

    private String remedies(int index, Article article, PageInk ink) {
        Page page = pages.pages().get(index);
        String title = "“" + article.titles().title().in(places.language()).text() + "”";
        List<Long> open = open(page, ink);
        long add = open.stream().mapToLong(Long::longValue).sum();
        long notice = open.stream().mapToLong(Long::longValue).min().orElse(0);
        Reach reach = Objects.requireNonNull(reaches.get(article.slug()));
        if (add == 0 || reach.last() > index) {
            return "place the pictures or tables of " + title
                    + " after this page elsewhere in its text, or make them smaller";
        }
        long cut = lines(article, page).size();
        List<String> remedies = new ArrayList<>();
        if (reach.first() < index && cut <= add) {
            remedies.add("cut " + count(cut) + " of " + title);
        }
        remedies.add(remedies.isEmpty() ? "add " + count(add) + " to " + title : "add " + add);
        if (notice >= SHORTEST_NOTICE) {
            remedies.add("declare a filler of at most " + count(notice));
        }
        return String.join(", or ", remedies);
    }

    private static String count(long lines) {
        return lines + (lines == 1 ? " line" : " lines");
    }

    /** Lines without ink below what stands in each column of the page. */
    private List<Long> open(Page page, PageInk ink) {
        List<Long> open = new ArrayList<>();
        if (grid.isEmpty()) {
            return open;
        }
        Set<Long> seen = new HashSet<>();
        long step = grid.get().step();
        long foot = ink.foot();
        for (Rect column : page.frames()) {
            if (seen.add(column.x())) {
                long low = ink.lowest(column.x(), column.right(), 0, foot);
                open.add(Math.max(0, (foot - low) / step));
            }
        }
        return open;
    }
}
