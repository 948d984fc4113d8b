package press.colophon.typeset.style;

import java.util.List;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.typeset.style.Component.Kind;

/** Decides which media rules hold on paper (Media Queries 4, the media types). */
final class MediaQuery {
    private MediaQuery() {}

    /** Whether a comma-separated list of queries includes print; an empty list does. */
    static boolean matches(List<Component> queries, Diagnostics diagnostics) {
        if (queries.isEmpty()) {
            return true;
        }
        return SelectorReader.splitAtCommas(queries).stream()
                .map(Cursor::over)
                .map(query -> matchesOne(query, diagnostics))
                .reduce(false, Boolean::logicalOr);
    }

    private static boolean matchesOne(Cursor query, Diagnostics diagnostics) {
        boolean negated = query.keyword("not");
        query.keyword("only"); // hides the query from old browsers, means nothing
        String type = query.nextIs(Kind.IDENT) ? query.word() : "all";
        boolean paper = (type.equals("print") || type.equals("all")) != negated;
        while (!query.done()) {
            Component part = query.take().orElseThrow();
            if (part.is(Kind.PAREN)) {
                diagnostics.warning(
                        "unknown-media-feature", part.span(), "media features are not supported; this never holds");
                return false;
            }
        }
        return paper;
    }
}
