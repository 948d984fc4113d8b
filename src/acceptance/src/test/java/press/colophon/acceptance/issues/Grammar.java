package press.colophon.acceptance.issues;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Phrases by rules, each a list of alternatives in which other rules are named in braces. Immutable. */
final class Grammar {
    private static final Pattern RULE = Pattern.compile("(?m)^(\\S+) = (.+(?:\\R +.+)*)$");
    private static final Pattern ALTERNATIVES = Pattern.compile("\\s+\\|\\s+");
    private static final Pattern NAME = Pattern.compile("\\{([^{}]+)\\}");

    private final Map<String, List<String>> rules = new LinkedHashMap<>();

    private Grammar(String text) {
        Matcher rule = RULE.matcher(text);
        while (rule.find()) {
            rules.put(rule.group(1), List.of(ALTERNATIVES.split(rule.group(2), -1)));
        }
    }

    /** The rules of a language, in {@code generated-issues/<language>.txt}. */
    static Grammar of(String language) {
        try (InputStream file = Grammar.class.getResourceAsStream("/generated-issues/" + language + ".txt")) {
            if (file == null) {
                throw new IllegalArgumentException("no grammar of " + language);
            }
            return new Grammar(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String phrase(String rule, Chance chance) {
        List<String> alternatives = rules.get(rule);
        if (alternatives == null) {
            throw new IllegalArgumentException("no rule " + rule);
        }
        return NAME.matcher(chance.oneOf(alternatives))
                .replaceAll(name -> Matcher.quoteReplacement(phrase(name.group(1), chance)));
    }
}
