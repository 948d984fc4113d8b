package press.colophon.typeset.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.typeset.style.ComputedStyle.BorderStyle;
import press.colophon.typeset.style.ComputedStyle.Display;

/** PROPERTIES.md is made from the property tables; {@code -Dgolden.update} writes it anew. */
class PropertiesDocumentTest {
    private static final Path DOCUMENT = Path.of("PROPERTIES.md");

    @Test
    void documentAgreesWithTheTables() throws IOException {
        if (System.getProperty("golden.update") != null) {
            Files.writeString(DOCUMENT, document());
        }
        assertThat(DOCUMENT).content(StandardCharsets.UTF_8).isEqualTo(document());
    }

    @Test
    void everyPropertyTakesItsOwnInitialValue() {
        for (Property<?> property : PropertyTable.LONGHANDS) {
            String css = "p { " + property.name() + ": " + property.initial() + " }";
            Styling.of(css, "<p>a</p>").reportsNothing();
        }
    }

    /** What the table promises is read: without the value of any one property an element's style cannot be made. */
    @Test
    void everyPropertyOfTheTableIsReadButThoseOfPagesAndThoseThatAreCheckedOnly() {
        List<String> unread = PropertyTable.LONGHANDS.stream()
                .filter(property -> !isRead(property))
                .map(Property::name)
                .toList();

        assertThat(unread)
                .containsExactlyInAnyOrder(
                        // of pages only, and of pseudo-elements
                        "size",
                        "bleed",
                        "marks",
                        "line-grid",
                        "margin-inside",
                        "margin-outside",
                        "content",
                        // read by text-decoration-line
                        "text-decoration-color",
                        // which say what is done anyway
                        "text-decoration-style",
                        "text-spacing-trim",
                        "line-break",
                        "list-style-position");
    }

    /** Borders that have a style, and a grid, so that what these ask for is asked for. */
    private static boolean isRead(Property<?> property) {
        Values initial = new StyleComputer(new Diagnostics()).forRoot().parent();
        BoxProperties.stream(BoxProperties.BORDER_STYLE).forEach(style -> initial.put(style, BorderStyle.SOLID));
        initial.put(FlowProperties.RULE_STYLE, BorderStyle.SOLID);
        Values grid = without(property, initial);
        if (!property.equals(BoxProperties.DISPLAY)) {
            grid.put(BoxProperties.DISPLAY, Display.GRID);
        }
        return fails(without(property, initial), property) || fails(grid, property);
    }

    private static boolean fails(Values values, Property<?> missing) {
        try {
            StyleRecords.of(values);
            return false;
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage(missing.name() + " is asked for before it is computed");
            return true;
        }
    }

    private static Values without(Property<?> property, Values values) {
        Values others = new Values();
        PropertyTable.LONGHANDS.stream()
                .filter(other -> !other.equals(property))
                .forEach(other -> copy(other, values, others));
        return others;
    }

    private static <T> void copy(Property<T> property, Values from, Values to) {
        to.put(property, from.get(property));
    }

    private static String document() {
        String rows =
                PropertyTable.sorted().stream().map(PropertiesDocumentTest::row).collect(Collectors.joining());
        return """
                # Print CSS

                What the typesetter makes of a style sheet. Everything else gets a warning with its place.

                **Rules.** Style rules; `@media` with the types `print`, `all`, `screen` and `not` (no features); `@import`;
                `@font-face` (`font-family`, `font-weight`, `font-style`, `src: url(…)` of local files); `@page` with names,
                `:first`, `:left` (`:verso`), `:right` (`:recto`), `:blank` and margin boxes: the sixteen of Paged Media 3,
                those with `inside` or `outside` in place of left or right (towards the spine, away from it), and `@footnote`
                for the area of notes. A page inherits from the root element, a margin box from its page.

                **Selectors.** Types, classes (letters of either case match), ids, attributes, the four combinators, `:root`,
                `:empty`, `:first-child`, `:last-child`, `:only-child`, `:nth-child()` and their `-of-type` kin, `:not()`, `:is()`,
                `:where()`, `:has()`, `:lang()`, `:link`; `:hover` and other states never match. Pseudo-elements: `::before`,
                `::after`, `::marker`, `::first-letter`, `::footnote-call`, `::footnote-marker`. Rules may stand in style rules, with or
                without `&`; declarations of the outer rule count before them, wherever they stand.

                **Values.** `inherit`, `initial`, `unset` and `var()` everywhere; `calc()` for lengths. Units: pt, px (¾ pt), pc, in, cm,
                mm, q, em, rem, ex and ch (½ em), ic (1 em), lh, rlh. Colours: hex of 3 or 6 digits, `rgb()`, the names of CSS Color 4,
                `device-cmyk(c m y k [, <color>])` with the colour for screens, `currentcolor`.

                | property | values | initial | inherited | notes |
                |---|---|---|---|---|
                """ + rows;
    }

    private static String row(Definition definition) {
        return "| `" + definition.name() + "` | " + escaped(definition.values()) + " | " + escaped(definition.initial())
                + " | " + (definition.inherited() ? "yes" : "no") + " | " + escaped(definition.notes()) + " |\n";
    }

    private static String escaped(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*");
    }
}
