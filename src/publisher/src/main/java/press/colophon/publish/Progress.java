package press.colophon.publish;

/**
 * Hears how a build goes on. Called from one thread, so that the time between two calls is the time the later stage took; the
 * engine itself has no clock.
 */
@FunctionalInterface
public interface Progress {
    /**
     * A stage has ended.
     *
     * @param made what it made, in a few words with counts
     */
    void stage(Stage stage, String made);

    /** The stages of a build in their order. */
    enum Stage {
        CONTENT("Content"),
        PRINT("Print"),
        SITE("Site");

        private final String title;

        Stage(String title) {
            this.title = title;
        }

        /** How people are told of it. */
        public String title() {
            return title;
        }
    }
}
