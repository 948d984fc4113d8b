package press.colophon.typeset.style;

import java.util.List;
import java.util.Optional;

/** A property as the table of PROPERTIES.md shows it: one that has a computed value, or a shorthand for several. */
sealed interface Definition permits Property, Shorthand {
    String name();

    /** Grammar of the values in the notation of CSS Values 4, §2. */
    String values();

    String initial();

    boolean inherited();

    String notes();

    /** The properties that a declaration of this one sets. */
    List<Property<?>> longhands();

    /** What a declaration with this value says about them; empty if it is no value of this property. */
    Optional<List<Assignment<?>>> read(Cursor cursor);
}
