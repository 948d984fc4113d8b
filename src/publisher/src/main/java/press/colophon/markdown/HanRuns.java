package press.colophon.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chinese words in a text of another language, told by their script: each run gets its language, by which browsers choose fonts and
 * voices (WCAG 2.2, 3.1.2). What an author gave a language keeps it.
 */
final class HanRuns {
    /** Languages that are written with Han characters themselves. */
    private static final Set<String> OWN = Set.of("zh", "ja", "ko", "yue", "vi");

    /** Han characters with the Chinese punctuation between them and the brackets around them. */
    private static final Pattern RUN =
            Pattern.compile("[《「『（【]*\\p{IsHan}(?:[\\p{IsHan}\\u3001-\\u303F\\uFF01-\\uFF65·]*[\\p{IsHan}》」』）】])?");

    /** CJK Radicals Supplement: no character before it is Han (Unicode, Scripts). */
    private static final int FIRST = 0x2E80;

    private HanRuns() {}

    /** The same HTML with {@code lang} around what is Chinese. */
    static String tagged(String html, String language) {
        boolean own = OWN.contains(language.split("-", 2)[0]);
        return own || html.chars().noneMatch(c -> c >= FIRST) ? html : tagged(html);
    }

    private static String tagged(String html) {
        StringBuilder tagged = new StringBuilder(html.length() * 5 / 4);
        Deque<Boolean> languages = new ArrayDeque<>(); // whether an open element has one
        int from = 0;
        int known = 0;
        for (Tags tags = new Tags(html); tags.next(); from = tags.end()) {
            text(html.substring(from, tags.start()), known > 0, tagged);
            tagged.append(html, tags.start(), tags.end());
            if (tags.isClosing()) {
                known -= !languages.isEmpty() && languages.pop() ? 1 : 0;
            } else if (!tags.isEmpty()) {
                boolean hasLanguage = tags.hasAttributes() && tags.attributes().containsKey("lang");
                languages.push(hasLanguage);
                known += hasLanguage ? 1 : 0;
            }
        }
        text(html.substring(from), known > 0, tagged);
        return tagged.toString();
    }

    private static void text(String text, boolean known, StringBuilder tagged) {
        Matcher run = RUN.matcher(text);
        int done = 0;
        while (!known && run.find()) {
            tagged.append(text, done, run.start())
                    .append(Tags.begin("span", Map.of("lang", "zh-CN")))
                    .append(run.group())
                    .append("</span>");
            done = run.end();
        }
        tagged.append(text.substring(done));
    }
}
