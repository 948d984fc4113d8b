package press.colophon.typeset.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.style.ComputedStyle.Sides;
import press.colophon.typeset.style.StyleComputer.Inherited;

/** The cascade of page rules (Paged Media 3, §4.4). A page inherits from the root element, a margin box from its page. */
final class PageCascade implements PageRules {
    private static final Comparator<PageRule> WEAKEST_FIRST =
            Comparator.comparingInt(PageRule::specificity).thenComparingInt(PageRule::order);

    /** Paged Media 3, §7.3: bleed: auto with marks. */
    private static final long BLEED_FOR_MARKS = Length.ofPoints(6);

    private final List<PageRule> rules;
    private final StyleComputer computer;
    private final Values root;
    private final String language;
    private final Map<Selector, PageStyle> known = new ConcurrentHashMap<>();

    PageCascade(List<PageRule> rules, StyleComputer computer, Values root, String language) {
        this.rules = rules.stream().sorted(WEAKEST_FIRST).toList();
        this.computer = computer;
        this.root = root;
        this.language = language;
    }

    @Override
    public PageStyle style(Selector page) {
        return known.computeIfAbsent(page, this::computed);
    }

    /** Works out the pages of all page masters, so that what is wrong with their declarations is found now. */
    PageCascade settled() {
        for (String name : Stream.concat(Stream.of(""), rules.stream().map(PageRule::name))
                .distinct()
                .toList()) {
            for (int kind = 0; kind < 8; kind++) {
                style(new Selector(name, (kind & 1) != 0, (kind & 2) != 0, (kind & 4) != 0));
            }
        }
        return this;
    }

    private PageStyle computed(Selector page) {
        List<PageRule> matching =
                rules.stream().filter(rule -> rule.matches(page)).toList();
        PageSides sides = new PageSides(page.recto());
        List<Declared> blocks =
                matching.stream().map(PageRule::declared).map(sides::margins).toList();
        Values values = compute(blocks, new Inherited(root, Optional.of(root)));
        return style(values, marginBoxes(matching, sides, values));
    }

    private static PageStyle style(Values values, Map<String, MarginBox> marginBoxes) {
        PageProperties.PageSize size = values.get(PageProperties.SIZE);
        boolean marks = values.get(PageProperties.MARKS);
        Sides<Long> margins = new Sides<>(
                values.get(BoxProperties.MARGIN.top()).resolve(size.height()),
                values.get(BoxProperties.MARGIN.right()).resolve(size.width()),
                values.get(BoxProperties.MARGIN.bottom()).resolve(size.height()),
                values.get(BoxProperties.MARGIN.left()).resolve(size.width()));
        return new PageStyle(
                size.width(),
                size.height(),
                values.get(PageProperties.BLEED).orElse(marks ? BLEED_FOR_MARKS : 0),
                marks,
                margins,
                values.get(PageProperties.LINE_GRID),
                values.get(BoxProperties.BACKGROUND_COLOUR),
                marginBoxes);
    }

    private Map<String, MarginBox> marginBoxes(List<PageRule> matching, PageSides sides, Values page) {
        Map<String, List<Declared>> blocks = new LinkedHashMap<>();
        for (PageRule rule : matching) {
            rule.marginBoxes()
                    .forEach((name, declared) -> blocks.computeIfAbsent(sides.marginBox(name), box -> new ArrayList<>())
                            .add(declared));
        }
        Map<String, MarginBox> boxes = new LinkedHashMap<>();
        blocks.forEach((name, declared) -> {
            Values values = compute(declared, new Inherited(page, Optional.of(root)));
            List<ContentPart> content = values.get(GeneratedProperties.CONTENT).orElse(List.of());
            if (!content.isEmpty() || name.equals("footnote")) {
                boxes.put(name, new MarginBox(StyleRecords.of(values), language, content));
            }
        });
        return boxes;
    }

    private synchronized Values compute(List<Declared> blocks, Inherited inherited) {
        return computer.compute(blocks, inherited, new Element("page"));
    }
}
