package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.graphics.Rect;
import press.colophon.typeset.style.ComputedStyle;
import press.colophon.typeset.style.ComputedStyle.Sides;
import press.colophon.typeset.style.ComputedStyle.VerticalAlign;
import press.colophon.typeset.style.PageRules.MarginBox;
import press.colophon.typeset.style.PageRules.PageStyle;

/** Sets the margin boxes of finished pages: running heads, folios, section tabs (CSS Paged Media 3, §5). */
final class RunningMatter {
    private final Layout layout;
    private final PageNumbers numbers;
    private final NamedValues<String> strings;
    private final NamedValues<Optional<Box>> elements;

    RunningMatter(Layout layout, List<MadeUpPage> pages) {
        this.layout = layout;
        this.numbers = PageNumbers.of(pages);
        this.strings = NamedValues.strings(pages);
        this.elements = NamedValues.elements(pages);
    }

    /** What stands in the margins of a page, in its coordinates. */
    List<Item> items(MadeUpPage page, int index) {
        List<Item> items = new ArrayList<>();
        for (Map.Entry<String, MarginBox> entry : page.style().marginBoxes().entrySet()) {
            if (!entry.getKey().equals("footnote")) {
                Rect area = area(entry.getKey(), page.style());
                items.addAll(box(entry.getKey(), entry.getValue(), area, index));
            }
        }
        return items;
    }

    private List<Item> box(String name, MarginBox box, Rect area, int index) {
        if (box.content().isEmpty()) {
            return List.of();
        }
        MarginText text = new MarginText(layout, box, new MarginText.Values(strings, elements, numbers, index));
        boolean side = name.startsWith("left-") || name.startsWith("right-");
        Fragment set = text.set(area.width());
        ComputedStyle style = box.style();
        boolean stated = !style.box().height().auto();
        long height = stated ? style.box().height().resolve(area.height()) : set.height();
        long y = area.y() + down(style.text().verticalAlign(), name, area.height() - height);
        long x = area.x();
        long width = side || style.box().width().auto()
                ? area.width()
                : style.box().width().resolve(area.width());
        Rect frame = new Rect(x, y, width, height);
        List<Item> items = new ArrayList<>(Composer.frame(style.frame(), frame, true, true));
        long inside = (height - set.height()) / 2;
        items.addAll(Shift.items(set.items(), x, y + Math.max(0, inside)));
        return items.stream().map(Repeated::of).flatMap(List::stream).toList();
    }

    private static long down(VerticalAlign align, String name, long rest) {
        return switch (align) {
            case TOP -> 0;
            case BOTTOM -> rest;
            case MIDDLE -> rest / 2;
            default -> name.endsWith("-top") ? 0 : name.endsWith("-bottom") && isSide(name) ? rest : rest / 2;
        };
    }

    private static boolean isSide(String name) {
        return name.startsWith("left-") || name.startsWith("right-");
    }

    /** The part of the margin that belongs to a box; boxes of one side share its whole length. */
    private static Rect area(String name, PageStyle style) {
        Sides<Long> margins = style.margins();
        long innerWidth = style.width() - margins.left() - margins.right();
        long innerHeight = style.height() - margins.top() - margins.bottom();
        long right = style.width() - margins.right();
        long bottom = style.height() - margins.bottom();
        return switch (name) {
            case "top-left-corner" -> new Rect(0, 0, margins.left(), margins.top());
            case "top-right-corner" -> new Rect(right, 0, margins.right(), margins.top());
            case "bottom-left-corner" -> new Rect(0, bottom, margins.left(), margins.bottom());
            case "bottom-right-corner" -> new Rect(right, bottom, margins.right(), margins.bottom());
            case "left-top", "left-middle", "left-bottom" -> new Rect(0, margins.top(), margins.left(), innerHeight);
            case "right-top", "right-middle", "right-bottom" ->
                new Rect(right, margins.top(), margins.right(), innerHeight);
            case "bottom-left", "bottom-center", "bottom-right" ->
                new Rect(margins.left(), bottom, innerWidth, margins.bottom());
            default -> new Rect(margins.left(), 0, innerWidth, margins.top());
        };
    }

    /** Page number by index, and where each id stands. */
    References references(List<MadeUpPage> pages) {
        Map<String, Integer> found = new LinkedHashMap<>();
        Set<Integer> versos = new HashSet<>();
        for (int i = 0; i < pages.size(); i++) {
            for (Fragment.Anchored anchored : pages.get(i).content().anchors()) {
                if (anchored.event() instanceof Event.Id id) {
                    found.putIfAbsent(id.id(), numbers.number(i));
                } else if (anchored.event() instanceof Event.Side side && !PageMasters.isRecto(i)) {
                    versos.add(side.number());
                }
            }
        }
        return new References(found, pages.size(), versos);
    }

    PageNumbers numbers() {
        return numbers;
    }
}
