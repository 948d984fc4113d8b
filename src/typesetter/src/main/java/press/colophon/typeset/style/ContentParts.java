package press.colophon.typeset.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jsoup.nodes.Element;
import press.colophon.typeset.language.LanguageProfile;
import press.colophon.typeset.style.Component.Kind;

/** Syntax of {@code content}, {@code string-set} and {@code bookmark-label} (Generated Content 3, GCPM 3). */
final class ContentParts {
    static final String GRAMMAR =
            "[ <string> | <url> | attr(<name>) | counter(<name> [, <style>]) | string(<name> [, first | start | last |"
                    + " first-except]) | element(<name> [, first | start | last | first-except]) | content() |"
                    + " target-counter(<target>, <name> [, <style>]) | target-text(<target>) | leader(dotted | solid |"
                    + " space | <string>) | open-quote | close-quote ]+";

    private static final Set<String> POSITIONS = Set.of("first", "start", "last", "first-except");

    private static final Map<String, String> LEADERS = Map.of("dotted", ".", "solid", "_", "space", " ");

    private ContentParts() {}

    /** Whether the parts differ from one element to another. */
    static boolean dependOnElement(List<Component> value) {
        return value.stream()
                .anyMatch(part -> part.calls("attr") || part.isIdent("open-quote") || part.isIdent("close-quote"));
    }

    static Syntax<List<ContentPart>> list() {
        return cursor -> {
            List<Specified<ContentPart>> parts = new ArrayList<>();
            Optional<Specified<ContentPart>> part = cursor.attempt(() -> part(cursor));
            while (part.isPresent()) {
                parts.add(part.get());
                part = cursor.attempt(() -> part(cursor));
            }
            return parts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(context ->
                            parts.stream().map(each -> each.at(context)).toList());
        };
    }

    private static Optional<Specified<ContentPart>> part(Cursor cursor) {
        return cursor.take().flatMap(token -> switch (token.kind()) {
            case STRING -> fixed(new ContentPart.Text(token.text()));
            case URL -> fixed(new ContentPart.PictureFile(token.text()));
            case IDENT -> quote(token.text());
            case FUNCTION -> call(token.text(), Cursor.over(token.inner()));
            default -> Optional.empty();
        });
    }

    private static Optional<Specified<ContentPart>> call(String name, Cursor arguments) {
        Optional<Specified<ContentPart>> part = switch (name) {
            case "attr" -> attribute(arguments).map(text -> context -> new ContentPart.Text(text.at(context)));
            case "counter" -> counter(arguments);
            case "string" -> named(arguments, ContentPart.NamedString::new);
            case "element" -> named(arguments, ContentPart.Running::new);
            case "content" -> content(arguments);
            case "target-counter" -> targetCounter(arguments);
            case "target-text" -> targetText(arguments);
            case "leader" -> leader(arguments);
            default -> Optional.empty();
        };
        return part.filter(read -> arguments.done());
    }

    private static Optional<Specified<ContentPart>> counter(Cursor arguments) {
        return arguments
                .ident()
                .flatMap(name ->
                        styleName(arguments).map(style -> Specified.fixed(new ContentPart.Counter(name, style))));
    }

    private static Optional<Specified<ContentPart>> targetCounter(Cursor arguments) {
        return target(arguments)
                .filter(target -> arguments.comma())
                .flatMap(target -> arguments
                        .ident()
                        .flatMap(name -> styleName(arguments)
                                .map(style ->
                                        context -> new ContentPart.TargetCounter(target.at(context), name, style))));
    }

    private static Optional<Specified<ContentPart>> targetText(Cursor arguments) {
        Optional<Specified<String>> target = target(arguments);
        if (arguments.comma() && !arguments.keyword("content")) {
            return Optional.empty();
        }
        return target.map(address -> context -> new ContentPart.TargetText(address.at(context)));
    }

    /** {@code , style} at the end of a counter; the default is decimal. Empty for a style that there is not. */
    private static Optional<String> styleName(Cursor arguments) {
        return arguments.comma()
                ? arguments
                        .ident()
                        .map(name -> GeneratedProperties.STYLES.choices().get(name.toLowerCase(Locale.ROOT)))
                        .map(Keywords::cssName)
                : Optional.of("decimal");
    }

    private static Optional<Specified<ContentPart>> named(
            Cursor arguments, BiFunction<String, String, ContentPart> part) {
        return arguments.ident().flatMap(name -> {
            String position = arguments.comma() ? arguments.ident().orElse("") : "first";
            return POSITIONS.contains(position) ? fixed(part.apply(name, position)) : Optional.empty();
        });
    }

    private static Optional<Specified<ContentPart>> content(Cursor arguments) {
        return arguments.done() || arguments.keyword("text") ? fixed(new ContentPart.ElementText()) : Optional.empty();
    }

    private static Optional<Specified<ContentPart>> leader(Cursor arguments) {
        return arguments.take().flatMap(token -> {
            String pattern = token.is(Kind.STRING) ? token.text() : LEADERS.getOrDefault(token.text(), "");
            return pattern.isEmpty() ? Optional.empty() : fixed(new ContentPart.Leader(pattern));
        });
    }

    private static Optional<Specified<String>> target(Cursor arguments) {
        Optional<Cursor> attribute = arguments.function("attr");
        if (attribute.isPresent()) {
            return attribute.flatMap(ContentParts::attribute);
        }
        return arguments
                .take()
                .filter(token -> token.is(Kind.STRING) || token.is(Kind.URL))
                .map(token -> Specified.fixed(token.text()));
    }

    /** {@code attr(name)} and {@code attr(name url)}: the value as text, empty where there is no such attribute. */
    private static Optional<Specified<String>> attribute(Cursor arguments) {
        return arguments.ident().map(name -> {
            arguments.ident();
            return context -> context.element().attr(name);
        });
    }

    /**
     * Quotation marks of the language that the quotation stands in, by depth. They belong to the text around it (CSS
     * Generated Content 3, §3.1, {@code quotes: auto}), whatever language is quoted.
     */
    private static Optional<Specified<ContentPart>> quote(String keyword) {
        return switch (keyword) {
            case "open-quote" ->
                Optional.of(context -> new ContentPart.Text(
                        nested(context)
                                ? quotes(context).innerOpen()
                                : quotes(context).open()));
            case "close-quote" ->
                Optional.of(context -> new ContentPart.Text(
                        nested(context)
                                ? quotes(context).innerClose()
                                : quotes(context).close()));
            default -> Optional.empty();
        };
    }

    private static LanguageProfile.QuotationMarks quotes(Context context) {
        Element element = context.element();
        Element around = element.normalName().equals("q") && element.parent() != null ? element.parent() : element;
        return LanguageProfile.of(PrintDocument.language(around)).quotes();
    }

    private static boolean nested(Context context) {
        return context.element().parents().stream()
                                .filter(ancestor -> ancestor.normalName().equals("q"))
                                .count()
                        % 2
                == 1;
    }

    private static Optional<Specified<ContentPart>> fixed(ContentPart part) {
        return Optional.of(Specified.fixed(part));
    }
}
