package press.colophon.typeset.picture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.Source;
import press.colophon.typeset.font.ThemeFonts;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.graphics.Path.Segment;
import press.colophon.typeset.graphics.Picture;

class SvgTest {
    @Test
    void shapesAreFilledInPaintingOrder() {
        assertPaints("""
                <rect width='40' height='20' fill='red'/>
                <rect x='8' y='4' width='8' height='8' fill='#00f' fill-opacity='.5'/>""", """
                #ff0000 0 0 30 15
                #0000ff 6 3 12 9 opacity 500""");
    }

    @Test
    void strokesStayLines() {
        assertPaints("""
                <g transform='scale(2)'>
                <path d='M2 4H9' stroke='#010203' stroke-width='2' stroke-dasharray='4 2'/>
                </g>""", "#010203 3 6 13.5 6 line 3 dashes 6 3");
    }

    @Test
    void aLineThatIsWiderInOneDirectionBecomesItsOutline() {
        assertPaints(
                "<path transform='scale(1 2)' d='M4 4H36' stroke='#010203' stroke-width='4'/>", "#010203 3 3 27 9");
    }

    @Test
    void transformsAndUsesAreApplied() {
        assertPaints("""
                <defs><rect id='a' width='4' height='4'/></defs>
                <g transform='translate(8 4) scale(2)'><use href='#a' fill='green'/></g>""", "#008000 6 3 12 9");
    }

    @Test
    void aClipIsKeptWhereItCuts() {
        assertPaints("""
                <clipPath id='c'><rect width='10' height='10'/></clipPath>
                <rect clip-path='url(#c)' width='20' height='20' fill='red'/>
                <rect clip-path='url(#c)' x='2' y='2' width='4' height='4' fill='blue'/>""", """
                #ff0000 0 0 15 15 clip 0 0 7.5 7.5
                #0000ff 1.5 1.5 4.5 4.5""");
    }

    @Test
    void whatLiesOutsideOfThePictureIsCut() {
        assertPaints("""
                <rect x='30' width='40' height='10' fill='red'/>
                <rect x='50' width='40' height='10' fill='blue'/>""", "#ff0000 22.5 0 52.5 7.5 clip 0 0 30 15");
    }

    @Test
    void groupOpacityAppliesToEachShapeAndIsReportedWhereThereAreSeveral() {
        assertPaints("<g opacity='.5'><rect width='4' height='4' fill='red'/></g>", "#ff0000 0 0 3 3 opacity 500");
        assertThat(problems("\n<g opacity='.5'><rect width='4' height='4'/><rect width='4' height='4'/></g>"))
                .containsExactly(
                        "figure.svg:2:4: warning[svg-group-opacity]: the opacity of a group is given to each of its"
                                + " shapes: where they overlap, the lower one shows; join the shapes, or give each the colour that it"
                                + " has on the page");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hsl(120 100% 30%)",
                "device-cmyk(0 1 1 0)",
                "#cd853f icc-color(x,0.1,0.5,0.8,0)",
                "#00aa0080",
                "#0a08",
                "rgb(0 0 0 / 50%)",
                "var(--ink)",
                "nosuchcolour"
            })
    void aPaintThatIsNotKnownIsAnErrorAndNotBlack(String paint) {
        String error = ": error[svg-paint]: the paint \"" + paint
                + "\" is not known here and would print black;"
                + " write the colour as #rrggbb, and how opaque it is as fill-opacity or stroke-opacity";
        assertThat(problems("\n<path fill='" + paint + "'/>")).containsExactly("figure.svg:2:13" + error);
        assertThat(problems("\n<path style='stroke:" + paint + "'/>")).containsExactly("figure.svg:2:21" + error);
        assertThat(problems("\n<style>.a{fill:" + paint + "}</style>")).containsExactly("figure.svg:2:16" + error);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "none",
                "currentColor",
                "#fff",
                "#FFA07A",
                "rgb(1,2,3)",
                "rgb(10%, 2%, 3%)",
                "papayawhip",
                "Red",
                "inherit"
            })
    void aPaintOfSvgIsNoError(String paint) {
        assertThat(problems("<path fill='" + paint + "' style='stroke: " + paint + "'/>"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rect:nth-of-type(1){fill:#0a0}",
                "@media print{.b{fill:#00c}}",
                "a + b{fill:red}",
                "[id]{fill:red}"
            })
    void aRuleThatIsNotAppliedIsAnError(String rule) {
        assertThat(problems("<style>@charset 'utf-8';\n" + rule + "</style>"))
                .singleElement()
                .asString()
                .startsWith("figure.svg:2:1: error[svg-style]: the rule for \"");
    }

    @ParameterizedTest
    @CsvSource({"256, true", "257, false", "20000, false"})
    void aDrawingNestsSoDeepAndNoDeeper(int elements, boolean drawn) {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'>\n" + "<g>".repeat(elements - 1)
                + "</g>".repeat(elements - 1) + "</svg>";
        Outcome<Optional<Picture>> outcome = read(svg);
        assertThat(outcome.value().isPresent()).isEqualTo(drawn);
        assertThat(outcome.diagnostics().stream().map(Diagnostic::headline).toList())
                .allMatch(problem -> problem.startsWith("figure.svg:2:")
                        && problem.contains("error[svg-too-deep]: the drawing nests more than 256 elements"))
                .hasSize(drawn ? 0 : 1);
    }

    @Test
    void aMapOfThousandsOfPathsIsDrawn() {
        assertThat(picture("<path d='M0 0H4V4z'/>".repeat(5000)).shapes()).hasSize(5000);
    }

    @Test
    void aLinearGradientBecomesStepsThatOverlap() {
        Picture.Vector picture = picture("""
                <linearGradient id='g'><stop stop-color='black'/><stop offset='1' stop-color='white'/></linearGradient>
                <rect width='40' height='20' fill='url(#g)'/>""");
        assertThat(picture.shapes()).hasSizeBetween(100, 130);
        assertThat(dump(picture).lines().toList()).first().asString().startsWith("#010101 0 0 30 15 clip 0 0 30 15");
        assertThat(dump(picture).lines().reduce((a, b) -> b).orElseThrow()).startsWith("#fefefe 29.764 0 30 15");
    }

    @Test
    void aRadialGradientBecomesRingsFromOutsideIn() {
        Picture.Vector picture = picture("""
                <radialGradient id='g'><stop stop-color='white'/><stop offset='1' stop-color='#00c'/></radialGradient>
                <circle cx='20' cy='10' r='10' fill='url(#g)'/>""");
        assertThat(picture.shapes()).hasSizeGreaterThan(50);
        assertThat(dump(picture).lines().reduce((a, b) -> b).orElseThrow()).startsWith("#fefeff 14.9");
    }

    @Test
    void textIsOutlinedInTheFontsOfTheTheme() {
        Picture.Vector picture =
                picture("<text x='4' y='16' font-family='Source Sans 3' font-size='10' fill='red'>Ho</text>");
        assertThat(dump(picture)).isEqualTo("#ff0000 3.675 7.08 11.61 12.09");
    }

    @Test
    void anchorsAreMeasuredInTheFontsOfTheTheme() {
        String end = "<text x='40' y='16' font-family='Source Sans 3' font-size='10' text-anchor='end'>HH</text>";
        String middle = "<text x='20' y='16' font-family='Source Sans 3' font-size='10' text-anchor='middle'>HH</text>";
        assertThat(dump(picture(end))).isEqualTo("#000000 20.895 7.08 29.325 12");
        assertThat(dump(picture(middle))).isEqualTo("#000000 10.785 7.08 19.215 12");
    }

    @Test
    void chineseAmongEnglishTakesTheHanFace() {
        assertThat(problems("<text y='16' font-family='Source Sans 3' font-size='10'>GDP 增长 3%</text>"))
                .isEmpty();
    }

    @Test
    void spansAndStyleSheetsAreFollowed() {
        Picture.Vector picture = picture("""
                <style>.label{font:bold 8px "Source Serif 4";fill:#00f} text tspan{fill:#0f0}</style>
                <text class='label' x='2' y='10'>
                   H <tspan dy='4'>H</tspan>
                </text>""");
        assertThat(dump(picture).lines().map(line -> line.substring(0, 7))).containsExactly("#0000ff", "#00ff00");
        assertThat(top(picture.shapes().get(1)) - top(picture.shapes().get(0))).isEqualTo(3 * Length.POINT);
    }

    @Test
    void whatIsNotPaintedIsReportedWhereItStands() {
        assertThat(problems(
                        "<rect width='4' height='4'/>\n<image href='http://example.org/x.png' width='4' height='4'/>"))
                .containsExactly(
                        "figure.svg:2:1: error[svg-left-out]: <image> cannot be drawn, and the picture would print without it;"
                                + " place the photograph as a JPEG or PNG of its own, or export the whole drawing as PNG");
        assertThat(problems("<text font-family='Papyrus'>x</text>"))
                .singleElement()
                .asString()
                .contains("the theme has no font Papyrus");
        assertThat(problems("<text>\uD83D\uDE00</text>"))
                .singleElement()
                .asString()
                .contains("U+1f600");
    }

    @Test
    void brokenXmlIsReportedWithItsPlace() {
        Outcome<Optional<Picture>> outcome = read("<svg xmlns='http://www.w3.org/2000/svg'>\n  <rect>\n</svg>");
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.diagnostics()).singleElement().satisfies(problem -> {
            assertThat(problem.span().line()).isEqualTo(3);
            assertThat(problem.message()).startsWith("broken XML: ");
        });
    }

    @Test
    void entitiesNeitherExplodeNorReachOutside() {
        String bomb = "<!DOCTYPE svg [<!ENTITY a '" + "x".repeat(1000) + "'>"
                + "<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>"
                + "<!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'><!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;'>"
                + "<!ENTITY f '&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;'>]><svg xmlns='http://www.w3.org/2000/svg'><text>&f;</text></svg>";
        assertThat(read(bomb).value()).isEmpty();
        String outside = "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
                + "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='4'><text>&a;</text></svg>";
        assertThat(read(outside).value())
                .hasValueSatisfying(picture ->
                        assertThat(((Picture.Vector) picture).shapes()).isEmpty());
    }

    @Test
    void sizesMayHaveUnitsOrComeFromTheViewBox() {
        assertThat(size("width='72pt' height='1in'")).isEqualTo("72 x 72");
        assertThat(size("viewBox='0 0 400 200'")).isEqualTo("300 x 150");
        assertThat(size("width='200' height='100' viewBox='0 0 400 200'")).isEqualTo("150 x 75");
    }

    @Test
    void aDrawingMayStandInADocument() {
        String document = "<p>x</p>\n<svg width='40' height='20'><rect width='4' height='4'/>\n<image/></svg>\n";
        Source source = Source.of("article.xhtml", document);
        Outcome<Optional<Picture>> outcome =
                new Pictures(ThemeFonts.all()).drawing(source.span(document.indexOf("<svg"), document.length() - 1));
        assertThat(dump((Picture.Vector) outcome.value().orElseThrow())).isEqualTo("#000000 0 0 3 3");
        assertThat(outcome.diagnostics())
                .singleElement()
                .asString()
                .startsWith("article.xhtml:3:1: error[svg-left-out]");
    }

    @Test
    void theSameFileGivesTheSameShapes() {
        String svg = "<text x='4' y='16'>AVA 中</text><circle cx='9' cy='9' r='7' stroke='red' stroke-dasharray='2 1'/>";
        assertThat(picture(svg)).isEqualTo(picture(svg));
    }

    private static String size(String attributes) {
        Picture picture = read("<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "/>")
                .value()
                .orElseThrow();
        return Length.format(picture.width()) + " x " + Length.format(picture.height());
    }

    private static void assertPaints(String content, String expected) {
        assertThat(dump(picture(content))).isEqualTo(expected);
    }

    private static Outcome<Optional<Picture>> read(String text) {
        return new Pictures(ThemeFonts.all()).read("figure.svg", text.getBytes(UTF_8));
    }

    private static Outcome<Optional<Picture>> drawing(String content) {
        return read("<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'>" + content + "</svg>");
    }

    private static Picture.Vector picture(String content) {
        Outcome<Optional<Picture>> outcome = drawing(content);
        assertThat(outcome.diagnostics()).isEmpty();
        return (Picture.Vector) outcome.value().orElseThrow();
    }

    private static List<String> problems(String content) {
        return drawing(content).diagnostics().stream().map(Diagnostic::headline).toList();
    }

    /** A line for each shape: colour, extent in points, and what is not usual about it. */
    private static String dump(Picture.Vector picture) {
        return picture.shapes().stream()
                .map(shape -> shape.fill() + " " + extent(shape.path())
                        + (shape.opacity() == 1000 ? "" : " opacity " + shape.opacity())
                        + shape.stroke().map(SvgTest::line).orElse("")
                        + shape.clip().map(clip -> " clip " + extent(clip)).orElse(""))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Picture.Stroke stroke) {
        String dashes = stroke.dashes().stream().map(Length::format).collect(Collectors.joining(" "));
        return " line " + Length.format(stroke.width()) + (dashes.isEmpty() ? "" : " dashes " + dashes);
    }

    private static long top(Picture.Shape shape) {
        return ys(shape.path()).stream().mapToLong(Long::longValue).min().orElseThrow();
    }

    private static String extent(press.colophon.typeset.graphics.Path path) {
        return Length.format(min(xs(path))) + " " + Length.format(min(ys(path))) + " " + Length.format(max(xs(path)))
                + " " + Length.format(max(ys(path)));
    }

    private static long min(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).min().orElseThrow();
    }

    private static long max(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).max().orElseThrow();
    }

    private static List<Long> xs(press.colophon.typeset.graphics.Path path) {
        return path.segments().stream()
                .filter(segment -> !(segment instanceof Segment.Close))
                .map(segment -> segment instanceof Segment.Move move
                        ? move.x()
                        : segment instanceof Segment.Line line ? line.x() : ((Segment.Curve) segment).x())
                .toList();
    }

    private static List<Long> ys(press.colophon.typeset.graphics.Path path) {
        return path.segments().stream()
                .filter(segment -> !(segment instanceof Segment.Close))
                .map(segment -> segment instanceof Segment.Move move
                        ? move.y()
                        : segment instanceof Segment.Line line ? line.y() : ((Segment.Curve) segment).y())
                .toList();
    }
}
