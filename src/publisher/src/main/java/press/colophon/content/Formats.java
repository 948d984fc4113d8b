package press.colophon.content;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Types and formats of JSON Schema as they are read here, with the project's own {@code issn}, {@code cn} and {@code currency}. */
final class Formats {
    /** GB/T 9999.1: region, serial, and for journals the class of the Chinese Library Classification. */
    private static final Pattern CN = Pattern.compile("(\\d{2})-(\\d{4})(/[A-Z]{1,2}\\d{0,3})?");
    /** Regions of CN numbers: the first two digits of the codes of GB/T 2260, and 10 for central publications since 2012. */
    private static final Set<String> REGIONS = Set.of(
            "10", "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42",
            "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65");

    private Formats() {}

    record Malformed(Problem problem, String message) {}

    static boolean isType(Yaml value, String type) {
        return switch (type) {
            case "object" -> value instanceof Yaml.Mapping;
            case "array" -> value instanceof Yaml.Sequence;
            case "string" -> isScalar(value, Yaml.ScalarType.TEXT);
            case "boolean" -> isScalar(value, Yaml.ScalarType.BOOLEAN);
            case "integer" -> isScalar(value, Yaml.ScalarType.INTEGER);
            case "number" -> isScalar(value, Yaml.ScalarType.INTEGER) || isScalar(value, Yaml.ScalarType.NUMBER);
            default -> throw new IllegalStateException("unknown schema type " + type);
        };
    }

    private static boolean isScalar(Yaml value, Yaml.ScalarType type) {
        return value instanceof Yaml.Scalar scalar && scalar.type() == type;
    }

    /** What is wrong with {@code text} as a {@code format}. */
    static Optional<Malformed> problem(String format, String text) {
        return switch (format) {
            case "date" -> unless(date(text).isPresent(), text, "a date; write YYYY-MM-DD");
            case "year-month" -> unless(yearMonth(text).isPresent(), text, "a month; write YYYY-MM");
            case "uri" -> unless(webAddress(text).isPresent(), text, "a web address; write https://…");
            case "currency" -> unless(isCurrency(text), text, "a currency of ISO 4217");
            case "issn" ->
                Issn.problem(text).map(problem -> new Malformed(Problem.BAD_ISSN, "\"" + text + "\": " + problem));
            case "cn" -> cn(text).map(problem -> new Malformed(Problem.BAD_CN, "\"" + text + "\": " + problem));
            default -> throw new IllegalStateException("unknown schema format " + format);
        };
    }

    private static Optional<Malformed> unless(boolean right, String text, String expected) {
        return right
                ? Optional.empty()
                : Optional.of(new Malformed(Problem.BAD_VALUE, "\"" + text + "\" is not " + expected));
    }

    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<YearMonth> yearMonth(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<URI> webAddress(String text) {
        try {
            URI uri = new URI(text);
            boolean isWeb = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return isWeb && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isCurrency(String text) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(text));
    }

    private static Optional<String> cn(String text) {
        Matcher parts = CN.matcher(text);
        if (!parts.matches()) {
            return Optional.of("a CN serial number has the form NN-NNNN/CC");
        }
        return REGIONS.contains(parts.group(1))
                ? Optional.empty()
                : Optional.of("there is no region " + parts.group(1) + " in CN serial numbers");
    }
}
