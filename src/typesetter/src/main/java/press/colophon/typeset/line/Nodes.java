package press.colophon.typeset.line;

import java.util.Arrays;

/** The nodes of a search for breaks, in columns: each is a best way to reach a place. */
final class Nodes {
    private int count;
    private int[] places = new int[64];
    private int[] previous = new int[64];
    private int[] lines = new int[64];
    private byte[] fitnesses = new byte[64];
    private long[] demerits = new long[64];
    private int[] badnesses = new int[64];

    /** The paragraph's start, of decent fitness. */
    int root() {
        return append(0, 0, 0, 1);
    }

    int add(int place, int from, int fitness, long cost, int badness) {
        int node = append(place, from, lines[from] + 1, fitness);
        demerits[node] = cost;
        badnesses[node] = badness;
        return node;
    }

    private int append(int place, int from, int line, int fitness) {
        if (count == places.length) {
            int capacity = 2 * count;
            places = Arrays.copyOf(places, capacity);
            previous = Arrays.copyOf(previous, capacity);
            lines = Arrays.copyOf(lines, capacity);
            fitnesses = Arrays.copyOf(fitnesses, capacity);
            demerits = Arrays.copyOf(demerits, capacity);
            badnesses = Arrays.copyOf(badnesses, capacity);
        }
        places[count] = place;
        previous[count] = from;
        lines[count] = line;
        fitnesses[count] = (byte) fitness;
        return count++;
    }

    int place(int node) {
        return places[node];
    }

    int previous(int node) {
        return previous[node];
    }

    /** Number of lines up to the node, which is the 0-based number of the line that begins there. */
    int line(int node) {
        return lines[node];
    }

    int fitness(int node) {
        return fitnesses[node];
    }

    long demerits(int node) {
        return demerits[node];
    }

    int badness(int node) {
        return badnesses[node];
    }
}
