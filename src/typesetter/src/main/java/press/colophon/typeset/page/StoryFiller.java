package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills pages with one story, its pictures at one height or another, and remembers what came out: the ways to have set the
 * stories before it mostly leave it the same rooms. Not thread-safe.
 */
final class StoryFiller {
    private final Grid grid;
    private final Story story;
    private final Map<Integer, Story> lowered = new HashMap<>();
    private final Map<Integer, List<Filler>> fillers = new HashMap<>();
    private final Map<Tried, Filler.Solution> solutions = new HashMap<>();

    StoryFiller(Grid grid, Story story) {
        this.grid = grid;
        this.story = story;
    }

    private record Tried(int lines, int band, Filler.Rooms rooms) {}

    Story story() {
        return story;
    }

    /** The story with its elastic pictures lower by so many lines of the grid. */
    Story lowered(int lines) {
        return lowered.computeIfAbsent(lines, story::lowered);
    }

    /**
     * @param lines by which its elastic pictures are lower
     * @param band its index in the story
     */
    Filler.Solution fill(int lines, int band, Filler.Rooms rooms) {
        return solutions.computeIfAbsent(
                new Tried(lines, band, rooms), tried -> fillers(lines).get(band).fill(rooms));
    }

    private List<Filler> fillers(int lines) {
        return fillers.computeIfAbsent(lines, any -> {
            List<Filler> all = new ArrayList<>();
            lowered(lines).bands().forEach(band -> all.add(new Filler(grid, band)));
            return all;
        });
    }
}
