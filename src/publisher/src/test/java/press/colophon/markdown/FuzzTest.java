package press.colophon.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Source;

/**
 * Texts put together at random from the constructs of Markdown and the slips of both scripts: whatever comes of them, it is a
 * body and diagnostics with a place. {@link MarkdownNightly} tries thousands.
 */
class FuzzTest {
    static final int SEED = 14;
    private static final int FEW = 300;

    private static final List<String> PIECES = List.of(
            "text",
            "标准",
            "《",
            "》",
            "“",
            "”",
            " ",
            " ",
            "\n",
            "\n",
            "\n\n",
            "\n\n",
            "\t",
            "\u3000",
            "# ",
            "##",
            "＃",
            "> ",
            ">",
            "- ",
            "+ 86",
            "1. ",
            "1、",
            "（1）",
            "①",
            "*",
            "**",
            "_",
            "__",
            "`",
            "```\n",
            "~~~",
            "~~",
            "[",
            "]",
            "(",
            ")",
            "［",
            "］",
            "（",
            "）",
            "![",
            "！［",
            "](",
            "][",
            "[^a]",
            "\n[^a]: ",
            "\n[a]: b.md \"t\"\n",
            "[a]",
            "<",
            "</",
            "<i>",
            "<div>",
            "<!--",
            "-->",
            "<b onclick=",
            "&amp;",
            "&#x",
            "&",
            "\\",
            "|",
            "|--|",
            "\n|a|b|\n|-|-|\n|1|2|3|\n",
            "{.pull}",
            "{.box .box}",
            "\n{.box}\n",
            "{#",
            "}",
            "{.wdie}",
            "=======",
            "\n<<<<<<< HEAD\n",
            "\n---\n",
            "https://iso.org/a",
            "GB/T 1.1—2020",
            "ISO 9001",
            "\n: ",
            "\n*[ISO]: o\n",
            "*[",
            "\u0000",
            "\uD83D",
            "\uDE00",
            "\u200B",
            "𠮷",
            "\r\n",
            "⼀",
            "    ",
            "a@b.cn",
            "://",
            "\"",
            "'");

    @Test
    void anyTextBecomesABodyAndDiagnosticsWithAPlace() {
        Random random = new Random(SEED);
        for (int i = 0; i < FEW; i++) {
            String text = text(random);
            String language = random.nextBoolean() ? "en" : "zh";
            assertThatCode(() -> assertPlaces(text, language))
                    .as("text %d: %s", i, visible(text))
                    .doesNotThrowAnyException();
        }
    }

    static void assertPlaces(String text, String language) {
        for (Diagnostic diagnostic :
                Markdown.convert(Source.of("a.md", text), 0, language).diagnostics()) {
            assertThat(diagnostic.span().line()).isPositive();
        }
    }

    /** As a Java string: a NUL would cut the message, a surrogate alone would be lost. */
    static String visible(String text) {
        return text.chars()
                .mapToObj(c -> c >= ' ' && c <= '~' ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04x", c))
                .collect(Collectors.joining());
    }

    /** Every eighth text repeats one construct, which is how recursion and quadratic time come out. */
    static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(60);
        int times = random.nextInt(8) == 0 ? 1 + random.nextInt(200) : 1;
        for (int i = 0; i < length; i++) {
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            text.append(random.nextInt(20) == 0 ? piece.repeat(times) : piece);
        }
        return text.toString();
    }
}
