package press.colophon.content;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import press.colophon.diagnostics.SourceSpan;

/** Reads issue.yaml and puts the issue's articles in their places. */
final class IssueReader {
    /** The articles of the issue's directory. */
    record Articles(Map<String, Article> read, Set<String> slugs) {}

    private final String directory;
    private final Form form;
    private final Registry registry;
    private final Articles articles;
    private final Map<String, Article> placed = new LinkedHashMap<>();
    private final Map<String, SourceSpan> places = new LinkedHashMap<>();

    /** @param directory the issue's, below the content directory */
    IssueReader(String directory, Form form, Registry registry, Articles articles) {
        this.directory = directory;
        this.form = form;
        this.registry = registry;
        this.articles = articles;
    }

    Issue read(MediaFiles media) {
        checkDirectory();
        Optional<Article> editorial = form.text("editorial").flatMap(this::place);
        List<Issue.SectionContents> contents = contents();
        List<Article> fillers = placeAll(form.texts("fillers"));
        Optional<Issue.Supplement> supplement = supplement();
        reportUnplaced();
        return new Issue(
                Paths.fileName(directory),
                form.integer("year").orElseGet(() -> new Located<>(yearOfDirectory(), form.span())),
                form.integer("number").orElseGet(() -> new Located<>(1, form.span())),
                form.integer("volume"),
                months(),
                form.date("published")
                        .orElseGet(() -> new Located<>(LocalDate.of(yearOfDirectory(), 1, 1), form.span())),
                cover(media),
                editorial,
                fillers,
                contents,
                supplement,
                binding(),
                placed,
                form.span());
    }

    private void checkDirectory() {
        String name = Paths.fileName(directory);
        form.integer("year")
                .ifPresent(year -> form.integer("number").ifPresent(number -> {
                    String id = String.format(Locale.ROOT, "%04d-%02d", year.value(), number.value());
                    if (!id.equals(name)) {
                        String message = "this issue is " + id + ", but its directory is \"" + name + "\"";
                        registry.reading().diagnostics().add(Problem.ISSUE_DIRECTORY.at(year.span(), message));
                    }
                }));
    }

    private int yearOfDirectory() {
        String name = Paths.fileName(directory);
        return name.matches("\\d{4}-.*") ? Integer.parseInt(name.substring(0, 4)) : 2000;
    }

    private List<Month> months() {
        return form.items("months").stream()
                .filter(item -> Formats.isType(item, "integer"))
                .flatMap(item -> Formats.number(((Yaml.Scalar) item).text()).stream())
                .mapToInt(number -> number.intValue())
                .filter(month -> month >= 1 && month <= 12)
                .mapToObj(Month::of)
                .toList();
    }

    private List<Issue.SectionContents> contents() {
        List<Issue.SectionContents> contents = new ArrayList<>();
        for (Form section : form.forms("contents")) {
            List<Issue.Entry> entries = section.items("articles").stream()
                    .flatMap(item -> entry(item).stream())
                    .toList();
            section.text("section")
                    .flatMap(registry::section)
                    .ifPresent(known -> contents.add(new Issue.SectionContents(known, entries)));
        }
        return contents;
    }

    private Optional<Issue.Entry> entry(Yaml item) {
        if (item instanceof Yaml.Scalar scalar) {
            return place(new Located<>(scalar.text(), scalar.span())).map(article -> new Issue.Single(article, true));
        }
        Form entry = Form.of(item, form.reading());
        Optional<Located<String>> group = entry.text("group");
        if (group.isPresent()) {
            List<Article> members = placeAll(entry.texts("articles"));
            Localized title = entry.localized("title")
                    .orElseGet(() -> Localized.of(form.reading().source(), group.get()));
            return members.isEmpty() ? Optional.empty() : Optional.of(new Issue.Group(group.get(), title, members));
        }
        boolean inContents =
                entry.text("toc").filter(toc -> toc.value().equals("none")).isEmpty();
        return entry.text("article").flatMap(this::place).map(article -> new Issue.Single(article, inContents));
    }

    private Issue.Binding binding() {
        return form.form("binding")
                .flatMap(binding ->
                        binding.word("method", Issue.Binding.Method.class).map(method -> binding(binding, method)))
                .orElse(Issue.Binding.SADDLE);
    }

    private Issue.Binding binding(Form form, Located<Issue.Binding.Method> method) {
        OptionalDouble paper = millimetres(form, "paper");
        OptionalDouble spine = millimetres(form, "spine");
        if (method.value() == Issue.Binding.Method.PERFECT && paper.isEmpty() && spine.isEmpty()) {
            String message = "glued sheets have a spine, and nothing says how wide it is";
            form.reading()
                    .diagnostics()
                    .add(Problem.MISSING_FIELD
                            .at(method.span(), message)
                            .withHint(
                                    "add the thickness of a leaf (paper) or the width that the printer states (spine),"
                                            + " in millimetres"));
        }
        return new Issue.Binding(method.value(), paper, spine);
    }

    private static OptionalDouble millimetres(Form form, String key) {
        return form.number(key)
                .map(number -> OptionalDouble.of(number.value().doubleValue()))
                .orElseGet(OptionalDouble::empty);
    }

    private Optional<Issue.Supplement> supplement() {
        return form.form("supplement")
                .flatMap(supplement -> supplement
                        .text("article")
                        .flatMap(this::place)
                        .map(article -> new Issue.Supplement(
                                article,
                                supplement
                                        .localized("title")
                                        .orElseGet(() -> article.titles().title()),
                                supplement.flag("free", false))));
    }

    private Issue.Cover cover(MediaFiles media) {
        Optional<Form> cover = form.form("cover");
        List<Issue.CoverLine> lines = cover.map(form -> form.forms("lines")).orElse(List.of()).stream()
                .flatMap(line -> coverLine(line).stream())
                .toList();
        return new Issue.Cover(
                cover.flatMap(c -> c.text("image")).flatMap(path -> media.resolve(directory + "/issue.yaml", path)),
                cover.flatMap(c -> c.localized("alt")),
                lines);
    }

    private Optional<Issue.CoverLine> coverLine(Form line) {
        Optional<Publication.Section> section = line.text("section").flatMap(registry::section);
        Optional<Article> article = line.text("article").flatMap(this::find);
        return section.flatMap(known -> article.map(piece -> new Issue.CoverLine(known, piece)));
    }

    private List<Article> placeAll(List<Located<String>> slugs) {
        return slugs.stream().flatMap(slug -> place(slug).stream()).toList();
    }

    /** The article at a place of its own in the issue. */
    private Optional<Article> place(Located<String> slug) {
        SourceSpan first = places.putIfAbsent(slug.value(), slug.span());
        if (first != null) {
            String message = "the article \"" + slug + "\" stands in line " + first.line() + " too";
            registry.reading().diagnostics().add(Problem.LISTED_TWICE.at(slug.span(), message));
            return Optional.empty();
        }
        Optional<Article> article = find(slug);
        article.ifPresent(found -> placed.put(slug.value(), found));
        return article;
    }

    private Optional<Article> find(Located<String> slug) {
        if (!articles.slugs().contains(slug.value())) {
            registry.report(Problem.UNKNOWN_ARTICLE, slug, "article", articles.slugs());
        }
        return Optional.ofNullable(articles.read().get(slug.value()));
    }

    private void reportUnplaced() {
        articles.read().forEach((slug, article) -> {
            if (!places.containsKey(slug)) {
                registry.reading()
                        .diagnostics()
                        .add(Problem.NOT_IN_CONTENTS
                                .at(article.span(), "no list in issue.yaml names \"" + slug + "\"")
                                .withHint("add it to the contents or the fillers"));
            }
        });
    }
}
