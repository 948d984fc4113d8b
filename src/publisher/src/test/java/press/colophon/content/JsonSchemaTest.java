package press.colophon.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.Source;

/** The schemas are good JSON Schema, and the loader's reading of them is that of a validator made for it. */
class JsonSchemaTest {
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(iri -> text(iri.substring(iri.lastIndexOf('/') + 1))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "common",
                "publication",
                "people",
                "organizations",
                "glossary",
                "topics",
                "hyphenation",
                "issue",
                "article",
                "translation",
            })
    void schemaIsValidByTheMetaSchema(String name) {
        Schema metaSchema = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(metaSchema.validate(text(name + ".schema.json"), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "article | {kind: news, title: x}",
                "article | {kind: news, title: {en: x, zh: y}, tags: [a]}",
                "article | {kind: news, title: []}",
                "article | {kind: news, title: {}}",
                "article | {kind: news, title: 3}",
                "article | {kind: news, title: ''}",
                "article | {kind: nows, title: x}",
                "article | {kind: news}",
                "article | {kind: speech, title: x}",
                "article | {kind: speech, title: x, speaker: y}",
                "article | {kind: speech, title: x, speaker: {role: y}}",
                "article | {kind: news, title: x, source: {name: y, url: 'https://z.org'}}",
                "article | {kind: news, title: x, lead: {image: y}}",
                "article | {kind: news, title: x, authors: [A_B]}",
                "article | {kind: news, title: x, authors: a}",
                "article | [a]",
                "translation | {title: x, lead: {alt: y}}",
                "translation | {title: {en: x}}",
                "translation | {kind: news}",
                "issue | {year: 2025, number: 6, months: [1], published: '2025-01-01', contents: []}",
                "issue | {year: 2025, number: 0, months: [1], published: '2025-01-01', contents: []}",
                "issue | {year: 2025, number: 6, months: [], published: '2025-01-01', contents: []}",
                "issue | {year: 2025.5, number: 6, months: [1], published: '2025-01-01', contents: []}",
                "issue | {year: 2025, number: 6, months: [1], published: '2025-01-01', contents: [{section: a, articles: [b, {article: c, toc: none}]}]}",
                "issue | {year: 2025, number: 6, months: [1], published: '2025-01-01', contents: [{section: a, articles: [{group: c}]}]}",
                "issue | {year: 2025, number: 6, months: [1], published: '2025-01-01', contents: [{section: a, articles: [{article: c, toc: yes}]}]}",
                "issue | {year: 2025, number: 6, months: [1], published: '2025-01-01', contents: [], cover: {image: x}}",
                "people | {a: {name: x}}",
                "people | {a: {nam: x}}",
                "glossary | [{abbr: x, term: {en: y}}]",
                "glossary | {abbr: x}",
                "hyphenation | [Stan-dard-iza-tion, café]",
                "hyphenation | [stan dard]",
                "hyphenation | [-dard, stan--dard]",
                "hyphenation | {a: b}",
            })
    void verdictIsThatOfAValidator(String schema, String yaml) {
        Diagnostics diagnostics = new Diagnostics();
        Yaml value = YamlParser.parse(Source.of("x.yaml", yaml), diagnostics).orElseThrow();
        JsonSchema.of(schema).check(value, diagnostics);
        boolean oracle = REGISTRY.getSchema(
                        SchemaLocation.of("https://colophon.press/schema/" + schema + ".schema.json"))
                .validate(yaml, InputFormat.YAML)
                .isEmpty();
        assertThat(diagnostics.list().isEmpty()).as("%s", diagnostics.list()).isEqualTo(oracle);
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(JsonSchema.class.getResourceAsStream("schema/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
