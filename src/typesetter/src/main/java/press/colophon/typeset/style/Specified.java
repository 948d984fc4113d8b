package press.colophon.typeset.style;

/** A specified value: what was declared, ready to be computed for an element (CSS Cascade 5, §4.3–4.4). */
@FunctionalInterface
interface Specified<T> {
    T at(Context context);

    static <T> Specified<T> fixed(T value) {
        return context -> value;
    }
}
