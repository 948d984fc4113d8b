package press.colophon.publish;

/** Hears how a build goes on. Called from one thread. */
@FunctionalInterface
public interface Progress {
    /** A stage has ended; {@code summary} says in a line what it made and how long it took. */
    void stage(String summary);
}
