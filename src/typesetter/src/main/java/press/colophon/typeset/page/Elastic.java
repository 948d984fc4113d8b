package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import press.colophon.typeset.style.ComputedStyle;
import press.colophon.typeset.style.Dimension;

/**
 * Boxes with their pictures lower: elastic ones by whole lines of the grid, as far as the style allows, so that pages come out
 * full; and any picture whose box is higher than a column, so that picture and caption stay together in one.
 */
final class Elastic {
    /** Lines that pictures give up at most: as many as a page has, so that a nonsensical length costs no memory. */
    private static final int MOST = 60;

    private final Layout layout;

    Elastic(Layout layout) {
        this.layout = layout;
    }

    /** The same box with its elastic pictures lower by one, two … lines, as far as they may be; none if it has none. */
    List<Box> lower(Box box) {
        return most(box) > 0 ? layout.before().lower(box, () -> made(box)) : List.of();
    }

    private List<Box> made(Box box) {
        long step = layout.grid().step();
        List<Box> lower = new ArrayList<>();
        long most = step > 0 ? Math.min(most(box), MOST * step) : 0;
        for (long by = step; by <= most; by += step) {
            long lines = by;
            lower.add(with(box, image -> {
                long less = Math.min(lines, most(image));
                return less > 0 ? OptionalLong.of(stated(image) - less) : OptionalLong.empty();
            }));
        }
        return lower;
    }

    /** By how much the pictures in a box may be lower. */
    private long most(Box box) {
        if (box instanceof Box.Image image) {
            long elastic = image.origin().style().flow().fitting().elastic();
            return Math.min(elastic, stated(image) - layout.grid().step());
        }
        return children(box).stream().mapToLong(this::most).max().orElse(0);
    }

    private static long stated(Box.Image image) {
        return image.origin().style().box().height().length();
    }

    /**
     * The box with its highest pictures lower by what it has too much for its column, at least a line of the grid high.
     *
     * @param available width of its content
     */
    Box shrunk(Box box, long by, long available) {
        long left = Math.max(ColumnWalk.step(layout.grid()), highest(box, available) - by);
        return with(box, image -> height(image, available) > left ? OptionalLong.of(left) : OptionalLong.empty());
    }

    /** Whether there is a picture in it. */
    static boolean hasPicture(Box box) {
        return box instanceof Box.Image || children(box).stream().anyMatch(Elastic::hasPicture);
    }

    private long highest(Box box, long available) {
        return box instanceof Box.Image image
                ? height(image, available)
                : children(box).stream()
                        .mapToLong(child -> highest(child, available))
                        .max()
                        .orElse(0);
    }

    private long height(Box.Image image, long available) {
        return new ImageSetter(layout).size(image, available).height();
    }

    private static List<Box> children(Box box) {
        return box instanceof Box.Flow flow ? flow.children() : List.of();
    }

    private static Box with(Box box, Function<Box.Image, OptionalLong> heights) {
        if (box instanceof Box.Image image) {
            OptionalLong height = heights.apply(image);
            ComputedStyle style = image.origin().style();
            return height.isEmpty()
                    ? image
                    : new Box.Image(
                            image.origin().withStyle(Styles.withHeight(style, Dimension.of(height.getAsLong()))),
                            image.picture());
        }
        if (!(box instanceof Box.Flow flow)) {
            return box;
        }
        List<Box> children = new ArrayList<>(flow.children().size());
        boolean same = true;
        for (Box child : flow.children()) {
            Box lower = with(child, heights);
            same &= lower == child;
            children.add(lower);
        }
        return same ? box : new Box.Flow(flow.origin(), flow.marker(), children);
    }
}
