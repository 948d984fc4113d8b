package press.colophon.typeset.style;

import java.util.List;
import java.util.Optional;

/** A property that stands for others. */
record Shorthand(String name, String values, List<Property<?>> longhands, Expansion expansion, String notes)
        implements Definition {

    /** Reads a value to its end and says what it means for the longhands that it names. */
    @FunctionalInterface
    interface Expansion {
        Optional<List<Assignment<?>>> expand(Cursor cursor);
    }

    static Shorthand of(String name, String values, List<Property<?>> longhands, Expansion expansion) {
        return new Shorthand(name, values, List.copyOf(longhands), expansion, "");
    }

    Shorthand note(String text) {
        return new Shorthand(name, values, longhands, expansion, text);
    }

    /** Longhands that the value does not mention get their initial values (CSS Cascade 5, §3.1). */
    @Override
    public Optional<List<Assignment<?>>> read(Cursor cursor) {
        return expansion.expand(cursor).filter(read -> cursor.done()).map(this::completed);
    }

    private List<Assignment<?>> completed(List<Assignment<?>> read) {
        return longhands.stream()
                .<Assignment<?>>map(property -> read.stream()
                        .filter(assignment -> assignment.property().equals(property))
                        .<Assignment<?>>map(assignment -> assignment)
                        .findFirst()
                        .orElseGet(() -> Assignment.initial(property)))
                .toList();
    }

    @Override
    public String initial() {
        return longhands.size() == 1 ? longhands.get(0).initial() : "as its longhands";
    }

    @Override
    public boolean inherited() {
        return longhands.stream().allMatch(Property::inherited);
    }
}
