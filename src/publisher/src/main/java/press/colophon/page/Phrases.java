package press.colophon.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import press.colophon.content.Publication;
import press.colophon.page.PublicationView.PriceView;
import press.colophon.template.Messages;

/**
 * Dates, months and prices as a language writes them. The forms are messages of the theme: patterns of {@link
 * DateTimeFormatter}, a range being a pattern for its first day, a bar, and one for its last.
 */
final class Phrases {
    /** The messages without which nothing can be written. */
    static final Set<String> REQUIRED = required();

    private final Messages messages;
    private final Locale locale;

    Phrases(Messages messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    private static Set<String> required() {
        Set<String> keys = new TreeSet<>(List.of(
                "language.name",
                "date.day",
                "date.month",
                "date.range.days",
                "date.range.months",
                "date.range.years",
                "months.range",
                "months.one",
                "price.other"));
        IntStream.rangeClosed(1, 12).forEach(month -> keys.add("month." + month));
        return keys;
    }

    String languageName() {
        return message("language.name");
    }

    DateView day(LocalDate date) {
        return new DateView(date.toString(), format("date.day", date));
    }

    DateView month(YearMonth month) {
        return new DateView(month.toString(), format("date.month", month));
    }

    /** A range names its month and year once where they are the same. */
    String range(LocalDate start, LocalDate end) {
        if (start.equals(end)) {
            return day(start).text();
        }
        String[] patterns = message(rangeKey(start, end)).split("\\|", 2);
        return format(patterns[0], start, locale) + (patterns.length < 2 ? "" : format(patterns[1], end, locale));
    }

    private static String rangeKey(LocalDate start, LocalDate end) {
        if (start.getYear() != end.getYear()) {
            return "date.range.years";
        }
        return start.getMonth() == end.getMonth() ? "date.range.days" : "date.range.months";
    }

    /** The months an issue covers, as a label. */
    Optional<String> months(List<Month> months) {
        if (months.isEmpty()) {
            return Optional.empty();
        }
        String first = monthName(months.get(0));
        return Optional.of(
                months.size() == 1
                        ? message("months.one", first)
                        : message("months.range", first, monthName(months.get(months.size() - 1))));
    }

    private String monthName(Month month) {
        return message("month." + month.getValue());
    }

    PriceView price(Publication.Price price) {
        BigDecimal amount = price.amount();
        int decimals = java.util.Currency.getInstance(price.currency()).getDefaultFractionDigits();
        String digits = amount.setScale(Math.max(decimals, amount.scale()), java.math.RoundingMode.UNNECESSARY)
                .toPlainString();
        String text = messages.text("price." + price.currency(), List.of(digits))
                .orElseGet(() -> message("price.other", digits, price.currency()));
        String symbol = messages.text("price." + price.currency() + ".symbol", List.of(digits))
                .orElse(text);
        return new PriceView(digits, price.currency(), text, symbol);
    }

    private String format(String key, TemporalAccessor date) {
        return format(message(key), date, locale);
    }

    private static String format(String pattern, TemporalAccessor date, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }

    /** {@link PageModels#problems} has reported a message that is not there; its key stands in for it until it is. */
    private String message(String key, Object... arguments) {
        return messages.text(key, List.of(arguments)).orElse("'" + key + "'");
    }
}
