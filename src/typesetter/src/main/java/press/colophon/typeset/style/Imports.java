package press.colophon.typeset.style;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.Resources;
import press.colophon.diagnostics.Source;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.typeset.style.Component.Kind;
import press.colophon.typeset.style.SheetReader.Sheet;

/** Fetches the style sheets that a document or another sheet names. */
final class Imports {
    private final Resources resources;
    private final Diagnostics diagnostics;
    private final Set<String> imported = new LinkedHashSet<>();

    Imports(Resources resources, Diagnostics diagnostics) {
        this.resources = resources;
        this.diagnostics = diagnostics;
    }

    /** The sheet of {@code @import "path" print;}; each is imported once, so that a circle ends. */
    Optional<Sheet> load(Rule rule, Sheet importing) {
        Optional<Component> address = rule.prelude().stream()
                .filter(part -> part.is(Kind.STRING) || part.is(Kind.URL))
                .findFirst();
        if (address.isEmpty()) {
            diagnostics.error("css-syntax", rule.span(), "@import needs the address of a style sheet");
            return Optional.empty();
        }
        Component found = address.get();
        int index = rule.prelude().indexOf(found);
        List<Component> media = RuleReader.trimmed(
                rule.prelude().subList(index + 1, rule.prelude().size()));
        String path = found.is(Kind.URL) ? found.text() : ResourcePath.resolve(importing.base(), found.text());
        boolean wanted = MediaQuery.matches(media, diagnostics) && imported.add(path);
        return wanted ? load(path, found.span()) : Optional.empty();
    }

    /** The sheet at a path that is resolved already; {@code named} is where it is asked for. */
    Optional<Sheet> load(String path, SourceSpan named) {
        Optional<byte[]> bytes = ResourcePath.isLocal(path) ? resources.read(path) : Optional.empty();
        if (bytes.isEmpty()) {
            diagnostics.add(Diagnostic.error("missing-style-sheet", named, "there is no style sheet '" + path + "'")
                    .withHint("paths are relative to the file that names them; nothing is fetched from the network"));
            return Optional.empty();
        }
        Source source = Source.of(resources.location(path), text(bytes.get(), named));
        return Optional.of(new Sheet(source.span(0, source.text().length()), path, true));
    }

    private String text(byte[] bytes, SourceSpan named) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            diagnostics.error("not-utf-8", named, "the style sheet is not in UTF-8");
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
