package press.colophon.typeset.page;

import press.colophon.typeset.display.TextLine;
import press.colophon.typeset.style.ComputedStyle;

/** Something that takes place at a point of the text, and has its effect where that point comes to stand. */
sealed interface Event {
    /** The place that {@code #id} leads to. */
    record Id(String id) implements Event {}

    /** An assignment of {@code string-set}. */
    record Named(String name, String value) implements Event {}

    /** A running element takes its place in the margins from here on. */
    record Running(String name, Box box) implements Event {}

    /** A box at the side stands here, whose side depends on the page. */
    record Side(int number) implements Event {}

    /** The page this comes to stand on has this number ({@code counter-reset: page}). */
    record PageNumber(int number) implements Event {}

    /** An entry of the outline. */
    record Outline(int level, String label, String language) implements Event {}

    /** A line of text; its place is relative to where the event stands. */
    record Line(TextLine line) implements Event {}

    /** A footnote is called here. */
    record Note(Box box) implements Event {}

    /** A float is anchored here; it goes to the top or bottom of this column or page, or a later one. */
    record Floated(Box box, ComputedStyle.Floating to) implements Event {}

    /**
     * An absolutely positioned box.
     *
     * @param width of its containing block, whose corner is where the event stands; 0 when that is the page, or the box whose
     *     content the event is in
     */
    record Absolute(Box box, long width) implements Event {}
}
