package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import press.colophon.typeset.style.PageRules.PageStyle;

/**
 * The flat plan of a section: where each of its stories begins, and how high its pictures are, at least cost in emptiness over
 * all its pages (typography §3.2, §3.5). A dynamic programme over the stories: of the ways to end one at the same place, the
 * cheapest is kept, so that its time is linear in the number of pages.
 */
final class SectionPlanner {
    /** Ways to have set the stories so far that are kept. */
    private static final int BEAM = 4;

    /** Heights of pictures that are tried for one purpose. */
    private static final int TRIES = 4;

    private final Layout layout;
    private final String master;
    private final int first;

    /**
     * @param first index of the section's first page
     */
    SectionPlanner(Layout layout, String master, int first) {
        this.layout = layout;
        this.master = master;
        this.first = first;
    }

    SectionPlan plan(List<Band> bands) {
        List<Story> stories = Story.of(bands);
        List<Way> ways = List.of(Way.START);
        for (int i = 0; i < stories.size(); i++) {
            StoryFiller story = new StoryFiller(layout.grid(), stories.get(i));
            OptionalLong next = i + 1 < stories.size() ? stories.get(i + 1).opening() : OptionalLong.empty();
            Map<Place, Way> best = new LinkedHashMap<>();
            for (Way way : ways) {
                for (Way longer : longer(way, story, next)) {
                    best.merge(longer.place(), longer, (a, b) -> a.cost <= b.cost ? a : b);
                }
            }
            ways = best.values().stream()
                    .sorted(Comparator.comparingLong(this::costWithFoot))
                    .limit(BEAM)
                    .toList();
        }
        return plan(ways.get(0));
    }

    /** Where the text of a way ends. */
    private record Place(int page, long bottom) {}

    /**
     * Stories placed in one way.
     *
     * @param page on which the last of them ends
     * @param bottom of its last band there, from the top of the type area
     * @param cost of everything but what is empty below that
     * @param lowered by how many lines the pictures of the last one are lower
     * @param runsOn whether the last one begins on a page that has text already
     * @param torn whether it does, and takes less of that page than it has to: a title alone, say, because its picture finds
     *     no room below it
     * @param bands of all stories
     */
    private record Way(
            int page,
            long bottom,
            long cost,
            int lowered,
            boolean runsOn,
            boolean torn,
            int bands,
            List<SectionPlan.Placement> placements,
            @Nullable Way before) {
        static final Way START = new Way(-1, 0, 0, 0, false, false, 0, List.of(), null);

        Place place() {
            return new Place(page, bottom);
        }

        boolean hasWidow(List<Band> story) {
            int from = bands - story.size();
            return placements.stream()
                    .anyMatch(placement -> placement
                            .fill()
                            .hasWidow(story.get(placement.band() - from).items()));
        }
    }

    private SectionPlan plan(Way last) {
        List<SectionPlan.Placement> placements = new ArrayList<>();
        List<Integer> lowered = new ArrayList<>();
        Long[] feet = new Long[last.page + 1];
        Arrays.fill(feet, 0L);
        boolean ends = true;
        for (Way way = last; way != null && way.page >= 0; way = way.before) {
            placements.addAll(0, way.placements);
            lowered.add(0, way.lowered);
            if (ends) {
                feet[way.page] = Math.max(0, contentHeight(way.page) - way.bottom);
            }
            ends = !way.runsOn;
        }
        return new SectionPlan(placements, lowered, List.of(feet));
    }

    /** The ways that go on with one more story. */
    private List<Way> longer(Way way, StoryFiller filler, OptionalLong next) {
        Story story = filler.story();
        List<Way> longer = new ArrayList<>(heights(way, filler, next, false));
        boolean room =
                way.page >= 0 && story.opening().isPresent() && contentHeight(way.page) - way.bottom >= story.least();
        if (room) {
            longer.addAll(heights(way, filler, next, true));
        }
        return longer;
    }

    /**
     * A story with its pictures as high as they are meant to be; and lower, where so a page is saved, the next story finds room
     * below this one, a widow goes, or what comes later may (typography §3.2: give lines of the grid before a page remains
     * short).
     */
    private List<Way> heights(Way way, StoryFiller filler, OptionalLong next, boolean runsOn) {
        Way whole = fill(way, filler, 0, runsOn);
        List<Way> ways = new ArrayList<>(List.of(whole));
        for (int lines : lowerings(way, whole, filler.story(), next)) {
            ways.add(fill(way, filler, lines, runsOn));
        }
        ways.removeIf(Way::torn);
        return ways;
    }

    /** By how many lines pictures are lowered for a try. */
    private SortedSet<Integer> lowerings(Way way, Way whole, Story story, OptionalLong next) {
        SortedSet<Integer> lowerings = new TreeSet<>();
        int most = story.mostLowered();
        if (most == 0) {
            return lowerings;
        }
        long step = ColumnWalk.step(layout.grid());
        int pictures = Math.max(1, story.elasticPictures());
        long tail = Grid.ceilDiv(whole.bottom, step);
        long missing = next.isPresent() ? next.getAsLong() - (contentHeight(whole.page) - whole.bottom) : 0;
        if (whole.page > way.page + 1) {
            addTries(lowerings, Grid.ceilDiv(tail, pictures) - 1);
        }
        if (missing > 0) {
            addTries(lowerings, Grid.ceilDiv(Grid.ceilDiv(missing, step), pictures));
        }
        if (whole.hasWidow(story.bands())) {
            addTries(lowerings, 1);
        }
        lowerings.add(Math.max(1, most / 2));
        lowerings.add(most);
        lowerings.removeIf(lines -> lines > most);
        return lowerings;
    }

    private static void addTries(SortedSet<Integer> lowerings, long from) {
        int least = (int) Math.max(1, from);
        for (int lines = least; lines < least + TRIES; lines++) {
            lowerings.add(lines);
        }
    }

    private long costWithFoot(Way way) {
        return way.cost + foot(contentHeight(way.page) - way.bottom);
    }

    /** What it costs that so much remains empty below the text of a page: (empty lines)² · k, of all columns. */
    private long foot(long empty) {
        long lines = Math.max(0, empty) / ColumnWalk.step(layout.grid());
        return lines * lines * Penalties.EMPTY_FOOT;
    }

    /**
     * @param lowered lines that its elastic pictures gave up
     */
    private Way fill(Way way, StoryFiller filler, int lowered, boolean runsOn) {
        Story story = filler.lowered(lowered);
        List<Band> bands = story.bands();
        List<SectionPlan.Placement> placements = new ArrayList<>();
        int page = runsOn ? way.page : way.page + 1;
        long y = runsOn ? way.bottom : 0;
        boolean torn = false;
        long cost = way.cost + (long) lowered * lowered * Penalties.LOWERED;
        if (runsOn) {
            cost += Penalties.RUN_ON;
        } else if (way.page >= 0) {
            cost = way.cost + foot(contentHeight(way.page) - way.bottom);
        }
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            // A margin is kept after a forced break, and cut off at one that happens (CSS Fragmentation 3, §5.2).
            boolean forced =
                    i == 0 && y == 0 && (way.page < 0 || story.opening().isEmpty());
            long gap = y > 0 || forced ? band.gap() : 0;
            long top = layout.grid().up(Math.max(0, y + gap));
            long height = contentHeight(page);
            long limit = Math.max(0, height - ColumnWalk.step(layout.grid()) * 8);
            Filler.Rooms rooms =
                    new Filler.Rooms(height - top, y == 0, contentHeight(page + 1), Math.min(reserve(bands, i), limit));
            Filler.Solution solution = filler.fill(lowered, i, rooms);
            cost += solution.cost();
            for (int k = 0; k < solution.pages().size(); k++) {
                PageFill fill = solution.pages().get(k);
                if (k > 0) {
                    // What a band leaves of its first page because nothing of it fits there.
                    boolean unused = k == 1 && solution.pages().get(0).height() == 0;
                    cost += unused ? foot(height - y) : 0;
                    torn |= runsOn && page == way.page && y < way.bottom + story.least();
                    page++;
                    top = 0;
                }
                placements.add(new SectionPlan.Placement(way.bands + i, fill, page, top));
                y = top + fill.height();
            }
        }
        return new Way(page, y, cost, lowered, runsOn, torn, way.bands + bands.size(), placements, way);
    }

    private long contentHeight(int page) {
        PageStyle style = layout.masters().style(master, first + page, false);
        return style.height() - style.margins().top() - style.margins().bottom();
    }

    /** Room below a band for the beginning of the next, when they must not be parted: two lines of it, or more that cling. */
    private static long reserve(List<Band> bands, int index) {
        if (index + 1 >= bands.size()) {
            return 0;
        }
        Band next = bands.get(index + 1);
        boolean joined = bands.get(index).keepWithNext() || next.items().get(0).penalty() >= Penalties.FORBIDDEN;
        if (!joined) {
            return 0;
        }
        long room = next.gap();
        List<FlowItem> items = next.items();
        for (int i = 0; i < items.size() && (i < 2 || items.get(i).penalty() >= Penalties.FORBIDDEN); i++) {
            room += items.get(i).gap() + items.get(i).height();
        }
        return room;
    }
}
