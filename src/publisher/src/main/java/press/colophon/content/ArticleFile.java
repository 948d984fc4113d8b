package press.colophon.content;

import java.util.Optional;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.markdown.Body;

/**
 * An article in one language, as one file has it.
 *
 * @param path below the content directory
 * @param body empty where the file has front matter alone
 */
record ArticleFile(String slug, Language language, String path, Form front, Optional<Body> body) {
    /** Where the article as a whole is spoken of: its title, else the beginning of its file. */
    SourceSpan span() {
        return front.value("title").map(Yaml::span).orElseGet(front::span);
    }
}
