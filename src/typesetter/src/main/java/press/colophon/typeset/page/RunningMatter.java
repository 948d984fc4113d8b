package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.graphics.Rect;
import press.colophon.typeset.style.ComputedStyle;
import press.colophon.typeset.style.ComputedStyle.Sides;
import press.colophon.typeset.style.ComputedStyle.VerticalAlign;
import press.colophon.typeset.style.Dimension;

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
        Map<String, MarginText> texts = new LinkedHashMap<>();
        MarginText.Values values = new MarginText.Values(strings, elements, numbers, index);
        page.style().marginBoxes().forEach((name, box) -> {
            if (!name.equals("footnote") && !box.content().isEmpty()) {
                texts.put(name, new MarginText(layout, box, values));
            }
        });
        List<Item> items = new ArrayList<>();
        MarginRooms.of(page.style(), name -> widest(texts.get(name))).forEach((name, room) -> {
            MarginText text = texts.get(name);
            if (text != null) {
                items.addAll(box(name, text, room));
            }
        });
        return items;
    }

    private static long widest(@Nullable MarginText text) {
        return text == null ? 0 : text.widest();
    }

    private static List<Item> box(String name, MarginText text, Rect room) {
        ComputedStyle style = text.style();
        Sides<Dimension> margin = style.frame().margin();
        long marginTop = margin.top().resolve(room.height());
        long marginLeft = margin.left().resolve(room.width());
        long width = room.width() - marginLeft - margin.right().resolve(room.width());
        long free = room.height() - marginTop - margin.bottom().resolve(room.height());
        Fragment set = text.set(width);
        boolean side = isSide(name);
        long height = height(text, set, free, side);
        long y = side
                ? down(style.text().verticalAlign(), name, free - height)
                : name.startsWith("top-") ? free - height : 0;
        Rect frame = new Rect(room.x() + marginLeft, room.y() + marginTop + y, width, height);
        List<Item> items = new ArrayList<>(Composer.frame(style.frame(), frame, true, true));
        long down = down(style.text().verticalAlign(), name, height - set.height());
        items.addAll(Shift.items(set.items(), frame.x(), frame.y() + down));
        return items.stream().map(Repeated::of).flatMap(List::stream).toList();
    }

    /** Boxes above and below the type area fill the margin (Paged Media 3, §5.3.3); those at the sides are as high as need be. */
    private static long height(MarginText text, Fragment set, long free, boolean side) {
        Dimension stated = text.style().box().height();
        if (stated.auto()) {
            return side ? set.height() : free;
        }
        return stated.resolve(free) + (text.style().box().borderBox() ? 0 : text.edges());
    }

    /** How far down in its room something stands: text above and below the type area in the middle of the margin. */
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
