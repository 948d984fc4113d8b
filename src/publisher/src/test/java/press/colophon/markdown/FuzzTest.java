package press.colophon.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Source;

/**
 * Texts put together at random from the constructs of Markdown and the slips of both scripts: whatever comes of them, it is a
 * body and diagnostics with a place. The system property {@code colophon.fuzz} says how many texts are tried.
 */
class FuzzTest {
    private static final int SEED = 14;
    private static final int FEW = 300;

    /** No text of this length takes a human reader's patience, however unlucky. */
    private static final long MOST_NANOSECONDS = 10_000_000_000L;

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
        int texts = Integer.getInteger("colophon.fuzz", FEW);
        Random random = new Random(SEED);
        for (int i = 0; i < texts; i++) {
            String text = text(random);
            String language = random.nextBoolean() ? "en" : "zh";
            long begin = System.nanoTime();
            assertThatCode(() -> assertPlaces(text, language))
                    .as("text %d: %s", i, text)
                    .doesNotThrowAnyException();
            assertThat(System.nanoTime() - begin).as("text %d: %s", i, text).isLessThan(MOST_NANOSECONDS);
        }
    }

    private static void assertPlaces(String text, String language) {
        for (Diagnostic diagnostic :
                Markdown.convert(Source.of("a.md", text), 0, language).diagnostics()) {
            assertThat(diagnostic.span().line()).isPositive();
        }
    }

    /** Every eighth text repeats one construct, which is how recursion and quadratic time come out. */
    private static String text(Random random) {
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
