package press.colophon.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Source;

class KeptEditionTest {
    @Test
    void whatIsKeptIsToldAgainAtItsPlace() {
        Source article = Source.of("content/issues/2025-01/articles/纸.zh.md", "---\ntitle: 纸\n---\n\n一张纸。\n");
        Diagnostic loose = Diagnostic.warning("loose-line", article.span(20, 22), "a line is loose");
        Diagnostic empty = Diagnostic.warning("empty-page", article.whole(), "page 3 is empty")
                .withHint("give it a filler");
        SortedMap<String, String> files = new TreeMap<>();
        files.put("press/2025-01/a-press.pdf", "00ff");
        KeptEdition kept = new KeptEdition(new TreeMap<>(), files, 8, "0 loose lines", List.of(loose, empty));

        KeptEdition again = KeptEdition.of(kept.bytes());

        assertThat(again.files()).isEqualTo(files);
        assertThat(again.pages()).isEqualTo(8);
        assertThat(again.quality()).isEqualTo("0 loose lines");
        assertThat(again.found()).extracting(Diagnostic::toString).containsExactly(loose.toString(), empty.toString());
    }
}
