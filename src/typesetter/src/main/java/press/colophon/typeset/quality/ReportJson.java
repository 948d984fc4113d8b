package press.colophon.typeset.quality;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import press.colophon.typeset.quality.Measure.Sense;
import press.colophon.typeset.quality.QualityReport.Group;
import press.colophon.typeset.quality.QualityReport.LooseLine;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** The report for programs: numbers with as many decimals as they are worth, lines that end alike on every machine. */
final class ReportJson {
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private final JsonGenerator json;

    private ReportJson(JsonGenerator json) {
        this.json = json;
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    static String of(QualityReport report) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(new Indented(), text)) {
            new ReportJson(json).write(report);
        }
        return text.append('\n').toString();
    }

    private void write(QualityReport report) {
        json.writeStartObject();
        write("languages", report.languages());
        write("stories", report.stories());
        json.writeName("loose").writeStartArray();
        report.loose().forEach(this::write);
        json.writeEndArray();
        json.writeName("pages").writeStartArray();
        report.pages().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(String name, List<Group> groups) {
        json.writeName(name).writeStartArray();
        groups.forEach(this::write);
        json.writeEndArray();
    }

    private void write(Group group) {
        json.writeStartObject();
        json.writeName("language").writeString(group.language());
        if (!group.title().isEmpty()) {
            json.writeName("title").writeString(group.title());
        }
        json.writeName("lines").writeNumber(group.lines());
        json.writeName("measures").writeStartArray();
        group.measures().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(LooseLine line) {
        json.writeStartObject();
        json.writeName("story").writeString(line.story());
        json.writeName("page").writeNumber(line.page());
        json.writeName("space").writeNumber(BigDecimal.valueOf(Math.round(line.space() * 1000), 3));
        json.writeName("text").writeString(line.text());
        json.writeEndObject();
    }

    private void write(Measure measure) {
        json.writeStartObject();
        json.writeName("metric").writeString(measure.metric());
        json.writeName("name").writeString(measure.name());
        json.writeName("value").writeNumber(new BigDecimal(measure.rounded()));
        json.writeName("unit").writeString(measure.unit().name().toLowerCase(Locale.ROOT));
        if (measure.sense() != Sense.INFORMATION) {
            json.writeName("target").writeNumber(BigDecimal.valueOf(measure.target()));
            json.writeName("verdict").writeString(measure.verdict().name().toLowerCase(Locale.ROOT));
        }
        json.writeEndObject();
    }
}
