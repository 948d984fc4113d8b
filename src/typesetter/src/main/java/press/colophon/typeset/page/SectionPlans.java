package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The plans of a pass of make-up, for the next one: a section that takes the same room as before and begins on the same side is
 * divided as before. Sections are looked for at the place they had or not far after it, since some may be new. Confined to one
 * thread.
 */
final class SectionPlans {
    /** How many plans further on a section is looked for. */
    private static final int NEAR = 8;

    private List<Planned> before = new ArrayList<>();
    private List<Planned> now = new ArrayList<>();
    /** After the plan of the pass before that was used last. */
    private int next;

    private record Planned(String master, int first, List<Band> bands, SectionPlan plan) {}

    /** A new pass begins. */
    void next() {
        before = now;
        now = new ArrayList<>();
        next = 0;
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
        for (int i = next; i < Math.min(next + NEAR, before.size()); i++) {
            Planned last = before.get(i);
            boolean same = last.master().equals(section.page())
                    && sameSide(last.first(), first)
                    && areDividedAlike(last.bands(), section.bands());
            if (same) {
                next = i + 1;
                return Optional.of(last.plan());
            }
        }
        return Optional.empty();
    }

    private static boolean areDividedAlike(List<Band> some, List<Band> others) {
        boolean same = some.size() == others.size();
        for (int i = 0; same && i < some.size(); i++) {
            same = some.get(i).isDividedLike(others.get(i));
        }
        return same;
    }

    /** Page masters know the first page, and right-hand pages from left-hand ones. */
    private static boolean sameSide(int one, int other) {
        return (one == 0) == (other == 0) && PageMasters.isRecto(one) == PageMasters.isRecto(other);
    }
}
