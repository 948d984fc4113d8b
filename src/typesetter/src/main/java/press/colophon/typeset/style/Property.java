package press.colophon.typeset.style;

import java.util.List;
import java.util.Optional;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.Source;

/** A property with a computed value of type {@code T}. One instance each, in the tables named after what they are about. */
final class Property<T> implements Definition {
    private final String name;
    private final String values;
    private final String initial;
    private final boolean inherited;
    private final String notes;
    private final Syntax<T> syntax;
    private final Specified<T> initialValue;

    private Property(Definition documented, Syntax<T> syntax, Specified<T> initialValue, String notes) {
        this.name = documented.name();
        this.values = documented.values();
        this.initial = documented.initial();
        this.inherited = documented.inherited();
        this.notes = notes;
        this.syntax = syntax;
        this.initialValue = initialValue;
    }

    private Property(String name, String values, String initial, boolean inherited, Syntax<T> syntax) {
        this.name = name;
        this.values = values;
        this.initial = initial;
        this.inherited = inherited;
        this.notes = "";
        this.syntax = syntax;
        this.initialValue = parseInitial();
    }

    /** A property that is not inherited. */
    static <T> Property<T> of(String name, String values, String initial, Syntax<T> syntax) {
        return new Property<>(name, values, initial, false, syntax);
    }

    static <T> Property<T> inherited(String name, String values, String initial, Syntax<T> syntax) {
        return new Property<>(name, values, initial, true, syntax);
    }

    static <T> Property<T> of(String name, String initial, Keywords<T> keywords) {
        return of(name, keywords.grammar(), initial, keywords);
    }

    static <T> Property<T> inherited(String name, String initial, Keywords<T> keywords) {
        return inherited(name, keywords.grammar(), initial, keywords);
    }

    Property<T> note(String text) {
        return new Property<>(this, syntax, initialValue, text);
    }

    private Specified<T> parseInitial() {
        Source source = Source.of(name, initial);
        Cursor cursor = Cursor.over(ComponentReader.read(source.span(0, initial.length()), new Diagnostics()));
        return syntax.read(cursor)
                .orElseThrow(() -> new IllegalStateException("'" + initial + "' is no value of " + name));
    }

    Specified<T> initialValue() {
        return initialValue;
    }

    /** Reads one value, leaving the cursor after it: for shorthands. */
    Optional<Assignment<T>> assignment(Cursor cursor) {
        return cursor.attempt(() -> syntax.read(cursor)).map(value -> new Assignment<>(this, value));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String values() {
        return values;
    }

    @Override
    public String initial() {
        return initial;
    }

    @Override
    public boolean inherited() {
        return inherited;
    }

    @Override
    public String notes() {
        return notes;
    }

    @Override
    public List<Property<?>> longhands() {
        return List.of(this);
    }

    @Override
    public Optional<List<Assignment<?>>> read(Cursor cursor) {
        return assignment(cursor).filter(assignment -> cursor.done()).map(List::of);
    }

    /** Stable from run to run, unlike the one of Object. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public String toString() {
        return name;
    }
}
