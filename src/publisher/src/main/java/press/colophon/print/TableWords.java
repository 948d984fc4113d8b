package press.colophon.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.SourceSpan;

/** Words that were cut in the columns of a table are one thing to fix, the table: they are reported once. */
final class TableWords {
    private static final String CUT = "overlong-word";
    private static final String TABLE = "<table";

    private TableWords() {}

    /** All that was found, with one warning for each table. */
    static List<Diagnostic> gathered(List<Diagnostic> found) {
        Map<Integer, List<Diagnostic>> byTable = new LinkedHashMap<>();
        List<Diagnostic> told = new ArrayList<>();
        for (Diagnostic diagnostic : found) {
            int table = diagnostic.code().equals(CUT) ? table(diagnostic.span()) : -1;
            if (table < 0) {
                told.add(diagnostic);
            } else {
                byTable.computeIfAbsent(table, unknown -> new ArrayList<>()).add(diagnostic);
            }
        }
        byTable.values().forEach(words -> told.add(one(words)));
        return told;
    }

    /** Where the table around a place begins; −1 outside of any. */
    private static int table(SourceSpan place) {
        String document = place.source().text();
        int begin = document.lastIndexOf(TABLE, place.start());
        int end = document.lastIndexOf("</table", place.start());
        return begin > end ? begin : -1;
    }

    private static Diagnostic one(List<Diagnostic> words) {
        Diagnostic first = words.get(0);
        String message = words.size() == 1
                ? first.message()
                : first.message() + ", with others in this table: " + words.size() + " words";
        return Diagnostic.warning(CUT, first.span(), message)
                .withHint(
                        "let the table span the columns, leave out a column, or put soft hyphens (U+00AD) into its words");
    }
}
