package press.colophon.typeset.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import press.colophon.typeset.graphics.Colour;
import press.colophon.typeset.graphics.Colour.Cmyk;
import press.colophon.typeset.graphics.Colour.Rgb;
import press.colophon.typeset.style.Component.Kind;

/** Syntax of colours (CSS Color 4; {@code device-cmyk()} of CSS Color 5, §9). Opaque ones only. */
final class Colours {
    private static final Map<String, Rgb> NAMED = named();

    private Colours() {}

    /** A colour, or none for {@code transparent}. */
    static Syntax<Optional<Colour>> any() {
        return cursor -> {
            if (cursor.keyword("transparent")) {
                return Optional.of(Specified.fixed(Optional.empty()));
            }
            if (cursor.keyword("currentcolor")) {
                return Optional.of(context -> Optional.of(context.own().get(TextProperties.COLOUR)));
            }
            return fixed(cursor).map(colour -> Specified.fixed(Optional.of(colour)));
        };
    }

    /** The colour of text. */
    static Syntax<Colour> opaque() {
        return cursor -> cursor.keyword("currentcolor")
                ? Optional.of(context -> context.parent().get(TextProperties.COLOUR))
                : fixed(cursor).map(Specified::fixed);
    }

    private static Optional<Colour> fixed(Cursor cursor) {
        return switch (cursor.functionName()) {
            case "rgb", "rgba" -> cursor.take().flatMap(call -> rgb(Cursor.over(call.inner())));
            case "device-cmyk" -> cursor.take().flatMap(call -> cmyk(Cursor.over(call.inner())));
            default -> cursor.take().flatMap(Colours::token);
        };
    }

    private static Optional<Colour> token(Component token) {
        return switch (token.kind()) {
            case HASH -> hex(token.text());
            case IDENT -> Optional.ofNullable(NAMED.get(token.text().toLowerCase(Locale.ROOT)));
            default -> Optional.empty();
        };
    }

    private static Optional<Colour> hex(String digits) {
        if (!digits.matches("[0-9a-fA-F]{3}|[0-9a-fA-F]{6}")) {
            return Optional.empty();
        }
        String six = digits.length() == 6 ? digits : digits.replaceAll("[0-9a-fA-F]", "$0$0");
        int value = Integer.parseInt(six, 16);
        return Optional.of(new Rgb(value >> 16, value >> 8 & 0xFF, value & 0xFF));
    }

    private static Optional<Colour> rgb(Cursor arguments) {
        List<Integer> channels = channels(arguments, 255);
        return channels.size() == 3 && arguments.done()
                ? Optional.of(new Rgb(channels.get(0), channels.get(1), channels.get(2)))
                : Optional.empty();
    }

    private static Optional<Colour> cmyk(Cursor arguments) {
        List<Integer> inks = channels(arguments, 1000);
        if (inks.size() != 4) {
            return Optional.empty();
        }
        Optional<Rgb> screen = Optional.empty();
        if (!arguments.done()) {
            arguments.comma();
            screen = fixed(arguments).filter(Rgb.class::isInstance).map(Rgb.class::cast);
            if (screen.isEmpty() || !arguments.done()) {
                return Optional.empty();
            }
        }
        return Optional.of(new Cmyk(inks.get(0), inks.get(1), inks.get(2), inks.get(3), screen));
    }

    /** Up to four numbers or percentages, with or without commas; CMYK numbers run from 0 to 1, RGB numbers to 255. */
    private static List<Integer> channels(Cursor arguments, int most) {
        List<Integer> channels = new ArrayList<>();
        int wanted = most == 255 ? 3 : 4;
        while (channels.size() < wanted && (arguments.nextIs(Kind.NUMBER) || arguments.nextIs(Kind.PERCENTAGE))) {
            Component token = arguments.take().orElseThrow();
            double share = token.number() / (token.is(Kind.PERCENTAGE) ? 100 : most == 255 ? 255 : 1);
            channels.add((int) Math.max(0, Math.min(most, Math.round(share * most))));
            if (channels.size() < wanted) {
                arguments.comma();
            }
        }
        return channels;
    }

    /** The 148 names of CSS Color 4, §6.1. */
    private static Map<String, Rgb> named() {
        Map<String, Rgb> named = new HashMap<>();
        for (String line : lines()) {
            String[] parts = line.split(" ", -1);
            hex(parts[1]).ifPresent(colour -> named.put(parts[0], (Rgb) colour));
        }
        return Map.copyOf(named);
    }

    private static List<String> lines() {
        try (InputStream in = Colours.class.getResourceAsStream("named-colours.txt")) {
            if (in == null) {
                throw new IllegalStateException("named-colours.txt is not beside its class");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
