package press.colophon.site;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * CSS of a drawing, taken apart by the tokens of CSS Syntax 3 §4 and written anew: rules, {@code @media} and {@code @font-face},
 * of known properties, with values that lead nowhere outside of the file. What holds an escape is not known, so it goes too.
 */
final class SvgSheet {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|\\z)", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile(
            "\"[^\"\\n]*\"|'[^'\\n]*'|url\\([^)]*\\)|[{};]|.", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    /** A part of the file, or a picture or font that stands in it. */
    private static final Pattern SAFE_URL = Pattern.compile(
            "url\\(\\s*(['\"]?)(?:#[^'\"()\\s\\\\]+"
                    + "|data:(?:image/(?:png|jpe?g|gif|webp)|(?:font|application)/[\\w.+-]+)(?:;charset=[\\w-]+)?"
                    + ";base64,[\\w+/=\\s]*)\\1\\s*\\)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern STRING = Pattern.compile("\"[^\"\\n]*\"|'[^'\\n]*'");
    private static final Pattern FUNCTION = Pattern.compile("([^\\s(),:;/]*)\\(");
    private static final Pattern NEVER = Pattern.compile("[{};@\\\\<\"']");

    private final Consumer<String> removed;
    private final StringBuilder written = new StringBuilder();
    private final StringBuilder part = new StringBuilder();
    private boolean inRule;
    private boolean inMedia;
    /** So many blocks are open of what is left out. */
    private int leavingOut;

    private SvgSheet(Consumer<String> removed) {
        this.removed = removed;
    }

    /** A style sheet without what is not safe, of which {@code removed} is told. */
    static String safe(String css, Consumer<String> removed) {
        SvgSheet sheet = new SvgSheet(removed);
        Matcher token = TOKEN.matcher(withoutComments(css));
        while (token.find()) {
            sheet.take(token.group());
        }
        sheet.finish();
        return sheet.written.toString();
    }

    /** The same of the declarations in a {@code style} attribute. */
    static String safeDeclarations(String css, Consumer<String> removed) {
        SvgSheet sheet = new SvgSheet(removed);
        sheet.inRule = true;
        Matcher token = TOKEN.matcher(withoutComments(css));
        while (token.find()) {
            if (token.group().equals(";")) {
                sheet.declare();
            } else {
                sheet.part.append(token.group());
            }
        }
        sheet.declare();
        return sheet.written.toString();
    }

    /** A value of an attribute or property, without comments; empty if it may lead outside of the file. */
    static Optional<String> safeValue(String css) {
        String value = withoutComments(css);
        String rest = SAFE_URL.matcher(value).replaceAll("");
        rest = STRING.matcher(rest).replaceAll("");
        return NEVER.matcher(rest).find() || !callsOnly(SvgRules.FUNCTIONS, rest) || !balanced(rest)
                ? Optional.empty()
                : Optional.of(value);
    }

    private static String withoutComments(String css) {
        return COMMENT.matcher(css).replaceAll(" ");
    }

    private static boolean callsOnly(Set<String> functions, String value) {
        return FUNCTION.matcher(value).results().allMatch(call -> {
            String name = call.group(1).toLowerCase(Locale.ROOT);
            return name.isEmpty() || functions.contains(name);
        });
    }

    private static boolean balanced(String value) {
        int open = 0;
        for (int i = 0; i < value.length() && open >= 0; i++) {
            open += value.charAt(i) == '(' ? 1 : value.charAt(i) == ')' ? -1 : 0;
        }
        return open == 0;
    }

    private void take(String token) {
        switch (token) {
            case "{" -> open();
            case "}" -> close();
            case ";" -> {
                if (inRule) {
                    declare();
                } else if (leavingOut == 0) {
                    leaveOut();
                }
            }
            default -> part.append(leavingOut == 0 ? token : "");
        }
    }

    private void open() {
        String prelude = part.toString().strip();
        boolean media = prelude.startsWith("@media") && !inMedia;
        String selector = media ? prelude.substring(1) : prelude.equals("@font-face") ? "" : prelude;
        if (leavingOut > 0 || inRule || safeValue(selector).isEmpty()) {
            if (leavingOut == 0) {
                leaveOut();
            }
            leavingOut++;
            return;
        }
        written.append(prelude).append('{');
        inMedia |= media;
        inRule = !media;
        part.setLength(0);
    }

    private void close() {
        if (leavingOut > 0) {
            leavingOut--;
        } else if (inRule) {
            declare();
            inRule = false;
            written.append('}');
        } else if (inMedia) {
            inMedia = false;
            written.append('}');
        }
        part.setLength(0);
    }

    private void finish() {
        if (leavingOut == 0 && !inRule && !part.toString().isBlank()) {
            leaveOut();
        }
        leavingOut = 0;
        while (inRule || inMedia) {
            close();
        }
    }

    private void leaveOut() {
        String name = part.toString().strip().split("[\\s(\"']", 2)[0];
        if (!name.isEmpty() && !name.equals("@charset")) {
            removed.accept(name + " in <style>");
        }
        part.setLength(0);
    }

    private void declare() {
        String declaration = part.toString().strip();
        part.setLength(0);
        int colon = declaration.indexOf(':');
        String property = declaration.substring(0, Math.max(0, colon)).strip().toLowerCase(Locale.ROOT);
        if (declaration.isEmpty() || property.startsWith("-")) {
            return; // Properties of one program or browser draw nothing elsewhere.
        }
        Optional<String> value = safeValue(declaration.substring(colon + 1));
        if (SvgRules.PROPERTIES.contains(property) && value.isPresent()) {
            written.append(property).append(':').append(value.get().strip()).append(';');
        } else {
            removed.accept(property.isEmpty() ? "a part of a style" : "the style \"" + property + "\"");
        }
    }
}
