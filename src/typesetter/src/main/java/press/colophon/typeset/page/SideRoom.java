package press.colophon.typeset.page;

/** The boxes at the left and right edge beside which text is running just now. */
final class SideRoom {
    private long leftEdge = Long.MIN_VALUE;
    private long rightEdge = Long.MAX_VALUE;
    private long remaining;
    private int openedAt;
    private long markers;

    /**
     * @param edge of the room that the box takes, from the left of the column
     * @param depth of the block that holds the box
     */
    void open(boolean left, long edge, long height, int depth) {
        if (left) {
            leftEdge = Math.max(leftEdge, edge);
        } else {
            rightEdge = Math.min(rightEdge, edge);
        }
        remaining = Math.max(remaining, height);
        openedAt = Math.max(openedAt, depth);
    }

    /** Text keeps this far from a box at the left, so that the markers of a list stand between them. */
    void keepMarkers(long room) {
        markers = Math.max(markers, room);
    }

    boolean active() {
        return remaining > 0;
    }

    /** Whether the block of this depth is the one that holds the boxes, or is around it. */
    boolean openedIn(int depth) {
        return active() && depth <= openedAt;
    }

    TextSetter.Beside beside(long left, long width) {
        if (!active()) {
            return TextSetter.Beside.NOTHING;
        }
        long leftRoom = leftEdge == Long.MIN_VALUE ? 0 : Math.max(0, leftEdge + markers - left);
        long rightRoom = rightEdge == Long.MAX_VALUE ? 0 : Math.max(0, left + width - rightEdge);
        return new TextSetter.Beside(leftRoom, rightRoom, remaining);
    }

    void passed(long height) {
        remaining -= height;
        if (remaining <= 0) {
            clear();
        }
    }

    /** Ends the boxes, and says how much of them was left. */
    long clear() {
        long rest = Math.max(0, remaining);
        leftEdge = Long.MIN_VALUE;
        rightEdge = Long.MAX_VALUE;
        remaining = 0;
        openedAt = 0;
        markers = 0;
        return rest;
    }
}
