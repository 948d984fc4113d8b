package press.colophon.typeset.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.colophon.typeset.font.GlyphRun;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.line.Lines.Placed;
import press.colophon.typeset.line.ParagraphStyle.Alignment;
import press.colophon.typeset.line.ParagraphStyle.LineShape;
import press.colophon.typeset.line.ParagraphStyle.LineShape.Room;

/** Every shape of paragraph that a magazine needs, as a dump of its lines. */
class ParagraphShapesTest {
    private static final Setting ENGLISH = Setting.english().plain().measure(150);
    private static final String TEXT = "Standards make it possible that parts from two makers fit together at once.";

    private static String dump(Setting setting, Inline... content) {
        return LineDump.of(setting.lines(List.of(content)));
    }

    @Test
    void raggedLinesKeepTheirNaturalSpaces() {
        assertThat(dump(ENGLISH.alignment(Alignment.START), ENGLISH.text(TEXT))).isEqualTo("""
                           0.0  140.7 |Standards make it possible that␣
                           0.0  128.9 |parts from two makers fit to-
                           0.0   66.5 |gether at once.
                        """);
    }

    @Test
    void centredLinesHaveEqualMargins() {
        assertThat(dump(ENGLISH.alignment(Alignment.CENTRE), ENGLISH.text(TEXT)))
                .isEqualTo("""
                           4.6  145.4 |Standards make it possible that␣
                          10.6  139.4 |parts from two makers fit to-
                          41.8  108.2 |gether at once.
                        """);
    }

    @Test
    void linesAtTheEndReachTheEdge() {
        assertThat(dump(ENGLISH.alignment(Alignment.END), ENGLISH.text(TEXT))).isEqualTo("""
                           9.3  150.0 |Standards make it possible that␣
                          21.1  150.0 |parts from two makers fit to-
                          83.5  150.0 |gether at once.
                        """);
    }

    @Test
    void aHeadingIsBalanced() {
        assertThat(dump(ENGLISH.alignment(Alignment.BALANCED_START), ENGLISH.text(TEXT)))
                .isEqualTo("""
                           0.0  120.4 |Standards make it possible␣
                           0.0   87.3 |that parts from two␣
                           0.0  122.9 |makers fit together at once.
                        """);
    }

    @Test
    void aHangingIndentLeavesTheFirstLineOut() {
        LineShape shape = new LineShape(
                List.of(new Room(0, Length.ofPoints(150))), new Room(Length.ofPoints(20), Length.ofPoints(130)));
        assertThat(dump(ENGLISH.shape(shape), ENGLISH.text(TEXT))).isEqualTo("""
                           0.0  150.0 |Standards make it possible that␣
                          20.0  150.0 |parts from two makers fit to-
                          20.0   86.5 |gether at once.
                        """);
    }

    @Test
    void linesGoAroundAnInitialAndAFloat() {
        Room beside = new Room(Length.ofPoints(40), Length.ofPoints(110));
        Room both = new Room(Length.ofPoints(40), Length.ofPoints(80));
        LineShape shape = new LineShape(List.of(beside, both), new Room(0, Length.ofPoints(150)));
        assertThat(dump(ENGLISH.shape(shape), ENGLISH.text(TEXT))).isEqualTo("""
                          40.0  150.0 |Standards make it pos-
                          40.0  120.0 |sible that parts␣
                           0.0  150.0 |from two makers fit together at␣
                           0.0   24.3 |once.
                        """);
    }

    @Test
    void aLeaderFillsTheLine() {
        assertThat(dump(
                        ENGLISH,
                        ENGLISH.text("Contents "),
                        new Inline.Leader(".", ENGLISH.style(), 7),
                        ENGLISH.text(" 8")))
                .isEqualTo("""
                           0.0  150.0 |Contents .................................. 8
                        """);
    }

    @Test
    void aNoteCallIsRaisedAndStaysWithItsWord() {
        assertThat(dump(
                        ENGLISH.measure(100),
                        ENGLISH.text("Standards make it possible"),
                        Setting.text("12", raised(ENGLISH)),
                        ENGLISH.text(" for all.")))
                .isEqualTo("""
                           0.0  100.0 |Standards make it␣
                           0.0   75.4 |possible^(12) for all.
                        """);
    }

    @Test
    void anInlinePictureIsALetter() {
        assertThat(dump(
                        ENGLISH,
                        ENGLISH.text("The mark "),
                        new Inline.Atom(Length.ofPoints(12), Length.ofPoints(9), 0, 3),
                        ENGLISH.text(" stands for what was tested by others.")))
                .isEqualTo("""
                           0.0  150.0 |The mark ▢ stands for what was␣
                           0.0   74.5 |tested by others.
                        """);
    }

    @Test
    void anEndMarkIsNeverAlone() {
        Inline.Atom sign = new Inline.Atom(Length.ofPoints(8), Length.ofPoints(8), 0, 9);
        assertThat(dump(
                        ENGLISH.measure(98),
                        ENGLISH.text("A sign ends the last article here."),
                        new Inline.EndMark(sign, Length.ofPoints(4), 9)))
                .isEqualTo("""
                           0.0   98.0 |A sign ends the last ar-
                           0.0   44.6 |ticle here.▢
                        """);
    }

    @Test
    void emphasisIsADotUnderEachHanAndUnderNothingElse() {
        Setting chinese = Setting.chinese().ems(10);
        TextStyle plain = chinese.style();
        TextStyle emphasised = new TextStyle(
                plain.fonts(),
                plain.size(),
                plain.language(),
                plain.features(),
                0,
                0,
                true,
                true,
                false,
                Optional.of(TextStyle.Emphasis.DOT_UNDER));
        assertThat(dump(chinese, chinese.text("标准是"), Setting.text("共识，不是GB文件", emphasised), chinese.text("而已。")))
                .isEqualTo("""
                           0.0   95.0 |标准是共识，不是GB  4 dots 5.5 below
                           0.0   42.8 |文件而已。  2 dots 5.5 below
                        """);
    }

    @Test
    void aLongDashIsOneRuleOfTwoEm() {
        Setting chinese = Setting.chinese().ems(10);
        Lines.Line line = chinese.lines("标准——共识").lines().get(0);
        GlyphRun dash = line.content().stream()
                .map(Placed.Glyphs.class::cast)
                .map(Placed.Glyphs::run)
                .filter(run -> run.text().equals("——"))
                .findFirst()
                .orElseThrow();
        InkBounds ink = InkBounds.of(dash.face(), dash.glyph(0));
        double scale = dash.expansion() / 1000.0 * dash.size() / dash.face().unitsPerEm();
        double firstEnd = ink.right() * scale;
        double secondStart = dash.position(1) + ink.left() * scale;
        assertThat(secondStart - firstEnd).as("gap within the rule").isBetween(-0.02 * dash.size(), 0.01 * dash.size());
        assertThat(dash.position(1) - dash.position(0)).isEqualTo(dash.size());
    }

    @Test
    void anAddressBreaksAfterHyphensWhereNothingElseFits() {
        assertThat(dump(
                        ENGLISH.measure(90),
                        ENGLISH.text("See https://www.cencenelec.eu/news-events/2025-11-25-webinar-drafting now.")))
                .isEqualTo("""
                           0.0   73.5 |See https://www
                           0.0   69.8 |.cencenelec.eu/
                           0.0   59.0 |news-events/
                           0.0   89.4 |2025-11-25-webinar-
                           0.0   60.1 |drafting now.
                        """);
    }

    private static TextStyle raised(Setting setting) {
        TextStyle style = setting.style();
        return new TextStyle(
                style.fonts(),
                style.size() * 6 / 10,
                style.language(),
                style.features(),
                style.size() / 3,
                0,
                false,
                true,
                false,
                Optional.empty());
    }
}
