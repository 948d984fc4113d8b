package press.colophon.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** References for reference managers. Stateless. */
public final class References {
    /** Characters that TeX does not take for themselves (The TeXbook, chapter 7), as LaTeX writes them. */
    private static final Map<Character, String> TEX = Map.of(
            '\\', "\\textbackslash{}",
            '{', "\\{",
            '}', "\\}",
            '$', "\\$",
            '&', "\\&",
            '#', "\\#",
            '_', "\\_",
            '%', "\\%",
            '~', "\\textasciitilde{}",
            '^', "\\textasciicircum{}");

    private record Field(String name, String value) {}

    private References() {}

    /** BibTeX in UTF-8, as biblatex and BibTeX's successors read it. */
    public static String bibTex(Work work) {
        List<Field> fields = new ArrayList<>();
        people(fields, "author", work.authors());
        fields.add(new Field("title", "{" + tex(work.title()) + "}"));
        fields.add(new Field("journal", tex(work.issue().serial().title())));
        fields.add(new Field("year", work.issue().year()));
        work.issue().volume().ifPresent(volume -> fields.add(new Field("volume", volume)));
        fields.add(new Field("number", work.issue().number()));
        work.pages()
                .ifPresent(pages -> fields.add(new Field("pages", pages.text().replace("–", "--"))));
        fields.add(new Field("issn", work.issue().serial().issn()));
        fields.add(new Field("date", work.issue().published().toString()));
        fields.add(new Field("langid", work.language().startsWith("zh") ? "chinese" : "english"));
        people(fields, "translator", work.translators());
        fields.add(new Field("url", work.url()));
        return fields.stream()
                .map(field -> "  " + field.name() + " = {" + field.value() + "}")
                .collect(Collectors.joining(",\n", "@article{" + work.id() + ",\n", "\n}\n"));
    }

    private static void people(List<Field> fields, String role, List<Work.Name> names) {
        if (!names.isEmpty()) {
            fields.add(new Field(
                    role,
                    names.stream()
                            .map(name -> name.family()
                                    .map(family -> tex(family) + ", " + tex(name.given()))
                                    .orElse("{" + tex(name.full()) + "}"))
                            .collect(Collectors.joining(" and "))));
        }
    }

    private static String tex(String text) {
        return text.chars()
                .mapToObj(c -> TEX.getOrDefault((char) c, String.valueOf((char) c)))
                .collect(Collectors.joining());
    }

    /** RIS, as reference managers agree on it; lines end as its description asks for. */
    public static String ris(Work work) {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field("TY", "MGZN"));
        work.authors().forEach(name -> fields.add(new Field("AU", inverted(name))));
        work.translators().forEach(name -> fields.add(new Field("A4", inverted(name))));
        fields.add(new Field("TI", work.title()));
        fields.add(new Field("T2", work.issue().serial().title()));
        work.description().ifPresent(description -> fields.add(new Field("AB", description)));
        fields.add(new Field("PY", work.issue().year()));
        fields.add(new Field("DA", work.issue().published().toString().replace('-', '/')));
        work.issue().volume().ifPresent(volume -> fields.add(new Field("VL", volume)));
        fields.add(new Field("IS", work.issue().number()));
        work.pages().ifPresent(pages -> {
            fields.add(new Field("SP", pages.first()));
            fields.add(new Field("EP", pages.last()));
        });
        work.keywords().forEach(keyword -> fields.add(new Field("KW", keyword)));
        fields.add(new Field("SN", work.issue().serial().issn()));
        fields.add(new Field("PB", work.issue().serial().publisher().name()));
        fields.add(new Field("LA", work.language()));
        fields.add(new Field("UR", work.url()));
        fields.add(new Field("ER", ""));
        return fields.stream()
                .map(field -> field.name() + "  - " + field.value().replaceAll("\\s+", " ") + "\r\n")
                .collect(Collectors.joining());
    }

    private static String inverted(Work.Name name) {
        return Optional.of(name)
                .flatMap(Work.Name::family)
                .map(family -> family + ", " + name.given())
                .orElse(name.full());
    }
}
