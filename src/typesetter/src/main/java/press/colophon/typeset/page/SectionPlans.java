package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The plans of a pass of make-up, for the next one: a section that is set as before and begins on the same side is divided as
 * before. Sections are looked for at the place they had. Confined to one thread.
 */
final class SectionPlans {
    private List<Planned> before = new ArrayList<>();
    private List<Planned> now = new ArrayList<>();

    private record Planned(String master, int first, List<Band> bands, SectionPlan plan) {}

    /** A new pass begins. */
    void next() {
        before = now;
        now = new ArrayList<>();
    }

    /**
     * @param first index of the first page
     */
    SectionPlan plan(Layout layout, Section section, int first) {
        SectionPlan plan = before(section, first)
                .orElseGet(() -> new SectionPlanner(layout, section.page(), first).plan(section.bands()));
        now.add(new Planned(section.page(), first, section.bands(), plan));
        return plan;
    }

    private Optional<SectionPlan> before(Section section, int first) {
        if (now.size() >= before.size()) {
            return Optional.empty();
        }
        Planned last = before.get(now.size());
        boolean same = last.master().equals(section.page())
                && sameSide(last.first(), first)
                && last.bands().equals(section.bands());
        return same ? Optional.of(last.plan()) : Optional.empty();
    }

    /** Page masters know the first page, and right-hand pages from left-hand ones. */
    private static boolean sameSide(int one, int other) {
        return (one == 0) == (other == 0) && PageMasters.isRecto(one) == PageMasters.isRecto(other);
    }
}
