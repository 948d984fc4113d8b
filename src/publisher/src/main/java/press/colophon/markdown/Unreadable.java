package press.colophon.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import press.colophon.diagnostics.SourceSpan;

/** What is left to do with a text that flexmark fails on: to say where, and to set it as it stands. */
final class Unreadable {
    private Unreadable() {}

    /** The first of the paragraphs that cannot be read alone; the whole text, if each of them can. */
    static SourceSpan place(String text, Reporter reporter, Consumer<String> reader) {
        for (int[] part : parts(text)) {
            if (!isReadable(text.substring(part[0], part[1]), reader)) {
                return reporter.span(part[0], part[1]);
            }
        }
        return reporter.span(0, text.length());
    }

    private static boolean isReadable(String part, Consumer<String> reader) {
        try {
            reader.accept(part);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    static String paragraphs(String text) {
        return parts(text).stream()
                .map(part -> "<p>" + Entities.escape(text.substring(part[0], part[1])) + "</p>")
                .collect(Collectors.joining("\n"));
    }

    /** Where the parts that empty lines divide begin and end. */
    private static List<int[]> parts(String text) {
        List<int[]> parts = new ArrayList<>();
        int from = -1;
        int end = 0;
        for (int start = 0; start < text.length(); start = end + 1) {
            int newline = text.indexOf('\n', start);
            end = newline < 0 ? text.length() : newline;
            boolean blank = text.substring(start, end).isBlank();
            if (blank && from >= 0) {
                parts.add(new int[] {from, start - 1});
                from = -1;
            } else if (!blank && from < 0) {
                from = start;
            }
        }
        if (from >= 0) {
            parts.add(new int[] {from, text.length()});
        }
        return parts;
    }
}
