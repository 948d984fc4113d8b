package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.colophon.typeset.graphics.Rect;
import press.colophon.typeset.style.ComputedStyle;
import press.colophon.typeset.style.ComputedStyle.Sides;
import press.colophon.typeset.style.PageRules.MarginBox;
import press.colophon.typeset.style.PageRules.PageStyle;

/**
 * The rooms of the margin boxes of a page, their margins included. Boxes above and below the type area share its width by what
 * they hold, so that no running head is printed over another (CSS Paged Media 3, §5.3.2); those at its sides have its height.
 */
final class MarginRooms {
    private final PageStyle style;
    private final Rect type;
    private final Map<String, Rect> rooms = new LinkedHashMap<>();

    private MarginRooms(PageStyle style) {
        this.style = style;
        Sides<Long> margins = style.margins();
        this.type = new Rect(
                margins.left(),
                margins.top(),
                style.width() - margins.left() - margins.right(),
                style.height() - margins.top() - margins.bottom());
    }

    /**
     * @param widest of the content of a box, by name: what it takes on one line
     */
    static Map<String, Rect> of(PageStyle style, ToLongFunction<String> widest) {
        MarginRooms made = new MarginRooms(style);
        for (String name : style.marginBoxes().keySet()) {
            made.alone(name);
        }
        made.edge("top-", made.type.y(), widest);
        made.edge("bottom-", style.height() - made.type.bottom(), widest);
        return made.rooms;
    }

    private void alone(String name) {
        long right = style.width() - type.right();
        long bottom = style.height() - type.bottom();
        Rect room = switch (name) {
            case "top-left-corner" -> new Rect(0, 0, type.x(), type.y());
            case "top-right-corner" -> new Rect(type.right(), 0, right, type.y());
            case "bottom-left-corner" -> new Rect(0, type.bottom(), type.x(), bottom);
            case "bottom-right-corner" -> new Rect(type.right(), type.bottom(), right, bottom);
            case "left-top", "left-middle", "left-bottom" -> new Rect(0, type.y(), type.x(), type.height());
            default -> new Rect(type.right(), type.y(), right, type.height());
        };
        rooms.put(name, room);
    }

    private void edge(String edge, long height, ToLongFunction<String> widest) {
        long boxes = Stream.of("left", "center", "right")
                .filter(place -> style.marginBoxes().containsKey(edge + place))
                .count();
        ToLongFunction<String> asked = boxes > 1 ? widest : name -> 0;
        Share left = share(edge + "left", asked);
        Share centre = share(edge + "center", asked);
        Share right = share(edge + "right", asked);
        long whole = type.width();
        long y = edge.equals("top-") ? 0 : type.bottom();
        if (centre != null) {
            long used = centre.beside(sides(left, right), whole);
            place(centre, (whole - used) / 2, used, y, height);
            long rest = Math.max(0, (whole - used) / 2);
            place(left, 0, left == null ? 0 : left.fixed() ? left.wish() : rest, y, height);
            long last = right == null ? 0 : right.fixed() ? right.wish() : rest;
            place(right, whole - last, last, y, height);
        } else {
            long first = left == null ? 0 : left.beside(right, whole);
            place(left, 0, first, y, height);
            long last = right == null ? 0 : right.beside(left, whole);
            place(right, whole - last, last, y, height);
        }
    }

    private void place(@Nullable Share share, long x, long width, long y, long height) {
        if (share != null) {
            rooms.put(share.name(), new Rect(type.x() + x, y, width, height));
        }
    }

    /** Left and right count as one box, twice as wide as the wider of them: so the middle stays in the middle. */
    private static @Nullable Share sides(@Nullable Share left, @Nullable Share right) {
        List<Share> sides = new ArrayList<>();
        if (left != null) {
            sides.add(left);
        }
        if (right != null) {
            sides.add(right);
        }
        long wish = sides.stream().mapToLong(Share::wish).max().orElse(0);
        return sides.isEmpty() ? null : new Share("", 2 * wish, sides.stream().allMatch(Share::fixed));
    }

    private @Nullable Share share(String name, ToLongFunction<String> widest) {
        MarginBox box = style.marginBoxes().get(name);
        if (box == null) {
            return null;
        }
        ComputedStyle.Box stated = box.style().box();
        long edges = edges(box.style(), type.width(), !stated.width().auto() && stated.borderBox());
        return stated.width().auto()
                ? new Share(name, widest.applyAsLong(name) + edges, false)
                : new Share(name, stated.width().resolve(type.width()) + edges, true);
    }

    private static long edges(ComputedStyle style, long whole, boolean marginsOnly) {
        ComputedStyle.Frame frame = style.frame();
        long margins =
                frame.margin().left().resolve(whole) + frame.margin().right().resolve(whole);
        long inside = frame.padding().left().resolve(whole)
                + frame.padding().right().resolve(whole)
                + frame.border().left().width()
                + frame.border().right().width();
        return margins + (marginsOnly ? 0 : inside);
    }

    /**
     * What a box asks for.
     *
     * @param fixed the style sheet states its width
     */
    private record Share(String name, long wish, boolean fixed) {
        /** The width it gets beside another: what is left over, or is missing, is shared by what they ask for. */
        long beside(@Nullable Share other, long whole) {
            if (fixed) {
                return wish;
            }
            if (other == null) {
                return whole;
            }
            if (other.fixed()) {
                return Math.max(0, whole - other.wish());
            }
            long both = Math.max(1, wish + other.wish());
            return Math.round((double) whole * wish / both);
        }
    }
}
