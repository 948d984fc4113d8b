package press.colophon.typeset.preflight;

import java.util.List;
import java.util.Set;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.display.Mark;
import press.colophon.typeset.display.Page;
import press.colophon.typeset.display.StructureTree.Role;
import press.colophon.typeset.graphics.Rect;
import press.colophon.typeset.preflight.PreflightReport.Check;

/** Whether everything found room and stands where readers look for it: P38, P39. */
final class SettingChecks {
    /** What make-up and the readers of pictures call what is missing or did not fit. */
    private static final Set<String> LOSSES = Set.of(
            "overset",
            "overlong-word",
            "text-lost",
            "missing-image",
            "unusable-picture",
            "picture-cut-off",
            "no-such-picture");

    private final DisplayList pages;
    private final boolean whole;
    private final List<Diagnostic> notices;
    private final Stories stories;

    /**
     * @param whole whether what links lead to has to be among the pages
     * @param notices what make-up reported of the pages
     */
    SettingChecks(DisplayList pages, boolean whole, List<Diagnostic> notices) {
        this.pages = pages;
        this.whole = whole;
        this.notices = notices;
        this.stories = new Stories(pages);
    }

    List<Check> checks() {
        return List.of(room(), order());
    }

    /** Text beyond the trimmed page, columns and figures in which nothing stands, and what make-up could not place. */
    private Check room() {
        Tally tally = new Tally("P38", "0");
        notices.stream()
                .filter(notice -> LOSSES.contains(notice.code()))
                .forEach(notice -> tally.error(notice.code(), 0, notice.span() + ": " + notice.message()));
        for (int i = 0; i < pages.pages().size(); i++) {
            Page page = pages.pages().get(i);
            int number = i + 1;
            page.items().stream()
                    .filter(Item.Glyphs.class::isInstance)
                    .map(Item.Glyphs.class::cast)
                    .filter(glyphs -> isBeyond(glyphs, page))
                    .findFirst()
                    .ifPresent(glyphs ->
                            tally.error("overset", number, glyphs.run().text().strip()));
            if (!page.frames().isEmpty() && page.frames().stream().noneMatch(frame -> holds(page, frame))) {
                tally.error("empty frame", number, Tally.place(page.frames().get(0)));
            }
        }
        stories.empty(Role.FIGURE)
                .forEach(figure -> tally.error("missing image", stories.page(figure) + 1, alternative(figure)));
        return tally.check();
    }

    private String alternative(int element) {
        return pages.structure().elements().get(element).alternative().orElse("");
    }

    private static boolean isBeyond(Item.Glyphs glyphs, Page page) {
        boolean content =
                glyphs.mark() instanceof Mark.Content && !glyphs.run().text().isBlank();
        return content
                && (glyphs.baseline() > page.height()
                        || glyphs.baseline() < 0
                        || glyphs.x() < 0
                        || glyphs.x() + glyphs.run().advance() > page.width());
    }

    private static boolean holds(Page page, Rect frame) {
        return page.items().stream().anyMatch(item -> item.match(new Reach(frame)));
    }

    /** Whether an item stands in an area. */
    private record Reach(Rect frame) implements Item.Cases<Boolean> {
        @Override
        public Boolean glyphs(Item.Glyphs glyphs) {
            return new Rect(
                            glyphs.x(),
                            glyphs.baseline() - glyphs.run().size(),
                            glyphs.run().advance(),
                            glyphs.run().size())
                    .overlaps(frame);
        }

        @Override
        public Boolean fill(Item.Fill fill) {
            return false;
        }

        @Override
        public Boolean picture(Item.Placed picture) {
            return picture.frame().overlaps(frame);
        }

        @Override
        public Boolean link(Item.Link link) {
            return false;
        }
    }

    /** Figures and tables come after their article begins; whether those are there that a text speaks of, its source tells. */
    private Check order() {
        Tally tally = new Tally("P39", "0").absent();
        for (int article : stories.all(Role.ARTICLE)) {
            int begin = stories.beginning(article);
            for (int exhibit : stories.exhibits(article)) {
                tally.measured("0");
                if (stories.page(exhibit) >= 0 && stories.page(exhibit) < begin) {
                    tally.error("before page " + (begin + 1), stories.page(exhibit) + 1, stories.title(article));
                }
            }
        }
        if (whole) {
            targets(tally);
        }
        return tally.check();
    }

    /** Links within the document lead to something that is there. */
    private void targets(Tally tally) {
        for (int i = 0; i < pages.pages().size(); i++) {
            for (Item item : pages.pages().get(i).items()) {
                if (item instanceof Item.Link link && link.target().startsWith("#")) {
                    tally.measured("0");
                    if (!pages.anchors().containsKey(link.target().substring(1))) {
                        tally.error("no " + link.target(), i + 1, Tally.place(link.area()));
                    }
                }
            }
        }
    }
}
