package press.colophon.typeset.line;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.colophon.diagnostics.Diagnostics;

/**
 * Boxes and gaps as text. Between two boxes stand the gap's natural width in em, if it has one, and {@code |} with the
 * penalty of a break, or {@code ×} where none is allowed, {@code ×|} where only from pass 4 on: {@code 国 .5| 《}. Within a
 * Latin word {@code |} shows where it breaks without added hyphens.
 */
final class ItemsDump {
    private ItemsDump() {}

    private static final BreakpointCollector.Permissions PLAIN = new BreakpointCollector.Permissions(
            false, BreakpointCollector.Relief.NONE, BreakpointCollector.Cut.NOTHING);

    static String of(Setting setting, String text) {
        return of(setting, List.of(setting.text(text)));
    }

    static String of(Setting setting, List<Inline> content) {
        ParagraphStyle style = setting.paragraph();
        Flow flow = Flow.of(new Paragraph(content, style));
        Parameters parameters =
                Parameters.of(flow.language(), setting.shape().rest().measure(), flow.leadingSize());
        Items items = Itemiser.itemise(flow, new ShapedWords(), parameters, new Diagnostics());
        WordBreaks words = new WordBreaks(flow, parameters, Hyphenation.standard());
        StringBuilder dump = new StringBuilder();
        for (int i = 0; i < items.boxes().size(); i++) {
            dump.append(box(items, items.boxes().get(i), words));
            if (i < items.gaps().size() - 1) {
                dump.append(' ').append(gap(items.gaps().get(i))).append(' ');
            }
        }
        return dump.toString();
    }

    private static String box(Items items, Box box, WordBreaks words) {
        if (box.kind() != CharacterClass.LATIN) {
            return items.flow().text().substring(box.textFrom(), box.textTo());
        }
        StringBuilder word = new StringBuilder(items.flow().text().substring(box.textFrom(), box.textTo()));
        List<WordBreaks.Opportunity> breaks = words.in(box, PLAIN, false);
        for (int i = breaks.size() - 1; i >= 0; i--) {
            WordBreaks.Opportunity opportunity = breaks.get(i);
            word.insert(opportunity.offset() - box.textFrom(), "|" + penalty(opportunity.penalty()));
        }
        return word.toString();
    }

    private static String gap(Gap gap) {
        String width = gap.width() == 0 ? "" : em(gap.width(), gap.em());
        if (gap.forced()) {
            return "⏎";
        }
        if (gap.penalty() < Gap.PROHIBITED) {
            return width + "|" + penalty(gap.penalty());
        }
        return width + (gap.latePenalty() < Gap.PROHIBITED ? "×|" : "×");
    }

    private static String penalty(int penalty) {
        return penalty == 0 ? "" : String.valueOf(penalty);
    }

    private static String em(long width, long em) {
        return BigDecimal.valueOf(width)
                .divide(BigDecimal.valueOf(em), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString()
                .replaceFirst("^0", "");
    }

    /** A table of cases, one a line, {@code input → dump}, with what the input really gives. */
    static String table(String cases, Function<String, String> dump) {
        return cases.lines()
                .map(line -> line.split(" *→ ?", 2)[0])
                .map(input -> input.isBlank() ? "" : input + " → " + dump.apply(input))
                .collect(Collectors.joining("\n"));
    }
}
