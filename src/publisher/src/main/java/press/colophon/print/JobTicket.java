package press.colophon.print;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import press.colophon.content.Issue;
import press.colophon.content.Located;
import press.colophon.content.Publication;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.Page;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.pdf.Cover;
import press.colophon.typeset.preflight.Facts;

/** What the files of an order have to be: sizes, number of pages, what they say. Immutable; lengths in millimetres. */
final class JobTicket {
    private static final double MILLIMETRE = Length.ofMillimetres(1000) / 1000.0;

    private final Publication publication;
    private final PressRoom.Order order;
    private final DisplayList pages;

    JobTicket(Publication publication, PressRoom.Order order, DisplayList pages) {
        this.publication = publication;
        this.order = order;
        this.pages = pages;
    }

    /** Everything in one file, the cover as its first and last pages. */
    Facts whole() {
        int sheet = binding().method() == Issue.Binding.Method.SADDLE ? Sheets.FOLDED : Sheets.LEAF;
        return facts(new Facts.Format(sheet, width(), height(), OptionalDouble.empty()), designation());
    }

    /** What is glued into the cover. */
    Facts inner() {
        return facts(new Facts.Format(Sheets.LEAF, width(), height(), OptionalDouble.empty()), List.of());
    }

    /** The cover, spread out flat. */
    Facts cover() {
        double formula = Sheets.byFormula(binding(), innerPages());
        return facts(
                new Facts.Format(
                        2, 2 * width() + spine(), height(), OptionalDouble.of(formula > 0 ? formula : spine())),
                designation());
    }

    /** Width of the spine. */
    double spine() {
        return Sheets.spine(binding(), innerPages());
    }

    /** What the publication states, else what the theme's pages are. */
    double width() {
        return trim().map(Publication.Trim::width).orElseGet(() -> first().width() / MILLIMETRE);
    }

    double height() {
        return trim().map(Publication.Trim::height).orElseGet(() -> first().height() / MILLIMETRE);
    }

    private Optional<Publication.Trim> trim() {
        return publication.identity().trim();
    }

    private Page first() {
        return pages.pages().get(0);
    }

    private Issue.Binding binding() {
        return order.issue().binding();
    }

    private int innerPages() {
        return pages.pages().size() - Cover.PAGES;
    }

    private List<String> designation() {
        return List.of(order.issue().year().toString(), order.issue().number().toString());
    }

    private Facts facts(Facts.Format format, List<String> cover) {
        Publication.Identity identity = publication.identity();
        return new Facts(
                format, identity.issn().value().text(), identity.cn().map(Located::value), order.barcode(), cover);
    }
}
