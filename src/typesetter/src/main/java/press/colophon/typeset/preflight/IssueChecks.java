package press.colophon.typeset.preflight;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.display.Mark;
import press.colophon.typeset.display.Page;
import press.colophon.typeset.display.StructureTree;
import press.colophon.typeset.display.StructureTree.Role;
import press.colophon.typeset.picture.Issn;
import press.colophon.typeset.preflight.PreflightReport.Check;

/** Whether the pages say of the issue what is true of it: P33, P34, P35, P37. */
final class IssueChecks {
    /** Where themes put the contents. */
    private static final String CONTENTS = "contents";

    private static final String BARCODE = "colophon:ean13";

    /** GS1: bars may be 80 to 200 % of their size (typography §4.5). */
    private static final double NARROWEST = 0.8;

    private static final double WIDEST = 2;

    private final DisplayList pages;
    private final Facts facts;

    IssueChecks(DisplayList pages, Facts facts) {
        this.pages = pages;
        this.facts = facts;
    }

    List<Check> checks() {
        return List.of(barcode(), registration(), cover(), contents());
    }

    private Check barcode() {
        Tally tally = new Tally("P33", "80–200 %").absent();
        for (int i = 0; i < pages.pages().size(); i++) {
            List<Item> items = pages.pages().get(i).items();
            for (int at = 0; at < items.size(); at++) {
                if (items.get(at) instanceof Item.Placed placed
                        && placed.picture().key().startsWith(BARCODE)) {
                    barcode(tally, i + 1, placed, items.subList(at + 1, items.size()));
                }
            }
        }
        return tally.check();
    }

    private void barcode(Tally tally, int page, Item.Placed placed, List<Item> after) {
        double scale =
                (double) placed.box().width() / Math.max(1, placed.picture().width());
        String percent = Tally.decimal(scale * 100, 0) + " %";
        String place = Tally.place(placed.box());
        tally.measured(percent);
        if (scale < NARROWEST || scale > WIDEST) {
            tally.error(percent, page, place);
        }
        if (!placed.picture().key().equals(facts.barcode())) {
            tally.error(placed.picture().key(), page, place);
        }
        boolean covered = after.stream()
                .anyMatch(item ->
                        item instanceof Item.Placed other && other.frame().overlaps(placed.box()));
        if (covered || !placed.frame().equals(placed.box())) {
            tally.error("quiet zone", page, place);
        }
    }

    /** ISO 3297: modulus 11, weights 8 to 2, X for 10; GB/T 9999.1: region, number, class. */
    private Check registration() {
        Tally tally = new Tally("P34", "ISO 3297; GB/T 9999.1")
                .measured(facts.issn() + facts.cn().map(cn -> "; CN " + cn).orElse(""));
        if (!Issn.isValid(facts.issn())) {
            tally.error(facts.issn(), 0, "ISSN");
        }
        facts.cn().filter(cn -> !cn.matches("\\d{2}-\\d{4}/[A-Z]{1,2}\\d*")).ifPresent(cn -> tally.error(cn, 0, "CN"));
        return tally.check();
    }

    private Check cover() {
        String shown = pages.pages().isEmpty() ? "" : text(pages.pages().get(0));
        Tally tally = new Tally("P35", String.join(", ", facts.cover()));
        if (facts.cover().isEmpty()) {
            return tally.absent().check();
        }
        tally.measured(String.join(", ", facts.cover()));
        facts.cover().stream()
                .filter(wanted -> !shown.contains(wanted))
                .forEach(wanted -> tally.error("no " + wanted, 1, ""));
        return tally.check();
    }

    private static String text(Page page) {
        StringBuilder text = new StringBuilder();
        page.items().stream()
                .filter(Item.Glyphs.class::isInstance)
                .forEach(item -> text.append(((Item.Glyphs) item).run().text()).append(' '));
        return text.toString();
    }

    /** On the pages of contents a link that shows nothing but a number leads to the page that bears it. */
    private Check contents() {
        Tally tally = new Tally("P37", "0").absent();
        TreeMap<Integer, StringBuilder> words = new TreeMap<>();
        TreeMap<Integer, DisplayList.Place> targets = new TreeMap<>();
        contentsPages().stream().flatMap(page -> page.items().stream()).forEach(item -> {
            int link = link(item.mark());
            if (link >= 0 && item instanceof Item.Glyphs glyphs) {
                words.computeIfAbsent(link, key -> new StringBuilder())
                        .append(glyphs.run().text());
            } else if (link >= 0) {
                target(item).ifPresent(place -> targets.put(link, place));
            }
        });
        int looked = 0;
        for (Map.Entry<Integer, StringBuilder> entry : words.entrySet()) {
            DisplayList.Place place = targets.get(entry.getKey());
            String shown = entry.getValue().toString().strip();
            if (place != null && shown.matches("\\d{1,4}")) {
                looked++;
                tally.measured("0 / " + looked);
                String folio = pages.pages().get(place.page()).label();
                if (!folio.equals(shown)) {
                    tally.error(shown + " ≠ " + folio, place.page() + 1, "");
                }
            }
        }
        return tally.check();
    }

    /** From where the contents begin to the first page that they lead to. */
    private List<Page> contentsPages() {
        DisplayList.Place begin = pages.anchors().get(CONTENTS);
        if (begin == null) {
            return List.of();
        }
        int end = pages.pages().get(begin.page()).items().stream()
                .flatMap(item -> target(item).stream())
                .mapToInt(DisplayList.Place::page)
                .filter(page -> page > begin.page())
                .min()
                .orElse(begin.page() + 1);
        return pages.pages().subList(begin.page(), end);
    }

    private Optional<DisplayList.Place> target(Item item) {
        return item instanceof Item.Link link && link.target().startsWith("#")
                ? Optional.ofNullable(pages.anchors().get(link.target().substring(1)))
                : Optional.empty();
    }

    /** The link that an item belongs to, -1 for all else. */
    private int link(Mark mark) {
        if (!(mark instanceof Mark.Content content)) {
            return -1;
        }
        StructureTree.Element element = pages.structure().elements().get(content.element());
        while (element.role() != Role.LINK && element.parent() != element.id()) {
            element = pages.structure().elements().get(element.parent());
        }
        return element.role() == Role.LINK ? element.id() : -1;
    }
}
