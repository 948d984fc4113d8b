package press.colophon.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static press.colophon.metadata.Citations.Style.APA;
import static press.colophon.metadata.Citations.Style.GBT_7714;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How articles are cited. */
class CitationsTest {
    private static final Work.Name AUTHOR =
            new Work.Name("Jin Jili", Optional.of("Jin"), "Jili", Optional.empty(), Optional.empty());

    private static String cited(String title, String language, Citations.Style style) {
        Serial serial = new Serial(
                "R&D",
                List.of(),
                "https://a.cn/",
                language,
                "1672-5700",
                Optional.empty(),
                Optional.empty(),
                new Serial.Body("P", Optional.empty()));
        Serial.Issue issue = new Serial.Issue(
                serial,
                "https://a.cn/6/",
                "2025",
                "6",
                Optional.of("136"),
                LocalDate.of(2025, 12, 10),
                Optional.empty(),
                Optional.empty());
        Work work = new Work(
                "a-1",
                "https://a.cn/6/1/",
                language,
                title,
                Optional.empty(),
                issue,
                "2025-12-10",
                Optional.empty(),
                List.of(AUTHOR),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
        return new Citations().html(work, style);
    }

    @Test
    void aReferenceFollowsItsStyle() {
        assertThat(cited("Units", "en", GBT_7714))
                .isEqualTo("JIN J. Units[J/OL]. R&amp;D, 2025, 136(6). https://a.cn/6/1/.");
        assertThat(cited("Units", "en", APA))
                .isEqualTo("Jin, J. (2025). Units. <i>R&amp;d</i>, <i>136</i>(6). https://a.cn/6/1/");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
                    Why units?                | Why units?
                    Units.                    | Units.
                    The U.S.                  | The U.S.
                    The 'unit' of "all" units | The ‘unit’ of “all” units.
                    It's ‘93 again            | It’s ’93 again.
                    <b> & “c”                 | &lt;b&gt; &amp; “c”.
                    """)
    void marksThatMeetAreOneAndQuotesAreCurled(String title, String cited) {
        assertThat(cited(title, "en", APA))
                .isEqualTo("Jin, J. (2025). " + cited + " <i>R&amp;d</i>, <i>136</i>(6). https://a.cn/6/1/");
    }
}
