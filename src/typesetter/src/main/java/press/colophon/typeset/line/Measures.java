package press.colophon.typeset.line;

/** The room for the text of each line: the line shape less the first line's indent. */
record Measures(ParagraphStyle.LineShape shape, long indent) {
    long measure(int line) {
        long measure = shape.room(line).measure();
        return line == 0 ? measure - indent : measure;
    }

    boolean allowsHyphen(int line) {
        return shape.room(line).hyphen();
    }

    /** The line from which on all lines are alike. */
    int settled() {
        return Math.max(indent == 0 ? 0 : 1, shape.first().size());
    }
}
