package press.colophon.content;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.markdown.Body;

/** Joins the files of an article in its languages: facts from the first language, texts from each. */
final class ArticleReader {
    private final ArticleFile source;
    private final List<ArticleFile> translations;
    private final Registry registry;
    private final MediaFiles media;

    /** @param files in the publication's order of languages, the source first */
    ArticleReader(List<ArticleFile> files, Registry registry, MediaFiles media) {
        this.source = files.get(0);
        this.translations = files.subList(1, files.size());
        this.registry = registry;
        this.media = media;
    }

    /** Empty if no language has a text. */
    Optional<Article> read() {
        Map<Language, Body> bodies = new LinkedHashMap<>();
        source.body().ifPresent(body -> bodies.put(source.language(), body));
        translations.forEach(file -> file.body().ifPresent(body -> bodies.put(file.language(), body)));
        if (bodies.isEmpty()) {
            registry.reading().diagnostics().add(Problem.EMPTY_ARTICLE.at(source.span(), "this article has no text"));
            return Optional.empty();
        }
        return Optional.of(article(bodies));
    }

    private Article article(Map<Language, Body> bodies) {
        Form front = source.front();
        return new Article(
                source.slug(),
                front.word("kind", Article.Kind.class).map(Located::value).orElse(Article.Kind.NEWS),
                titles(),
                text("dek"),
                registry.people(front.texts("authors")),
                registry.people(translators()),
                speaker(),
                attribution(),
                lead(),
                event(),
                front.texts("tags"),
                bodies,
                source.span());
    }

    private Article.Titles titles() {
        Localized fallback = Localized.of(source.language(), new Located<>(source.slug(), source.span()));
        return new Article.Titles(
                text("title").orElse(fallback), text("subtitle"), text("short_title"), text("cover_title"));
    }

    private List<Located<String>> translators() {
        List<Located<String>> all = new java.util.ArrayList<>(source.front().texts("translators"));
        translations.forEach(file -> all.addAll(file.front().texts("translators")));
        return all;
    }

    private Optional<Article.Speaker> speaker() {
        Form front = source.front();
        Optional<Article.Speaker> byId = front.text("speaker")
                .flatMap(registry::person)
                .map(person -> new Article.Speaker(person, Optional.empty(), Optional.empty()));
        return byId.or(() -> front.form("speaker")
                .flatMap(form -> form.text("person")
                        .flatMap(registry::person)
                        .map(person ->
                                new Article.Speaker(person, form.localized("role"), form.localized("affiliation")))));
    }

    private Optional<Article.Attribution> attribution() {
        Form front = source.front();
        Optional<Article.Attribution> named = front.text("source")
                .map(name -> new Article.Attribution(Localized.of(source.language(), name), Optional.empty()));
        return named.or(() -> front.form("source")
                .flatMap(form -> form.localized("name").map(name -> new Article.Attribution(name, form.uri("url")))));
    }

    private Optional<Article.Lead> lead() {
        return source.front().form("lead").flatMap(form -> {
            Optional<Media> image = form.text("image").flatMap(path -> media.resolve(source.path(), path));
            Optional<Localized> alternative = text("lead", "alt");
            return image.flatMap(picture -> alternative.map(
                    alt -> new Article.Lead(picture, alt, text("lead", "caption"), text("lead", "credit"))));
        });
    }

    private Optional<Article.Event> event() {
        return source.front()
                .form("event")
                .flatMap(form -> form.date("start")
                        .map(start ->
                                new Article.Event(start, end(form, start), text("event", "place"), form.uri("url"))));
    }

    private Optional<Located<LocalDate>> end(Form event, Located<LocalDate> start) {
        Optional<Located<LocalDate>> end = event.date("end");
        end.filter(last -> last.value().isBefore(start.value()))
                .ifPresent(last -> registry.reading()
                        .diagnostics()
                        .add(Problem.BAD_VALUE
                                .at(last.span(), "the event ends on " + last + ", before it starts on " + start)
                                .withHint("write the first day as start and the last one as end")));
        return end.filter(last -> !last.value().isBefore(start.value()));
    }

    private Optional<Localized> text(String key) {
        return text(Optional::of, key);
    }

    private Optional<Localized> text(String group, String key) {
        return text(front -> front.form(group), key);
    }

    /** The text of the source file with those of the translations. */
    private Optional<Localized> text(Function<Form, Optional<Form>> at, String key) {
        Optional<Localized> own = at.apply(source.front()).flatMap(form -> form.localized(key));
        Map<Language, Located<String>> texts = new LinkedHashMap<>();
        for (Language language : registry.reading().languages()) {
            Optional<Located<String>> inSource = own.flatMap(text -> text.exactly(language));
            Optional<Located<String>> inTranslation = translations.stream()
                    .filter(file -> file.language().equals(language))
                    .findFirst()
                    .flatMap(file -> at.apply(file.front()))
                    .flatMap(form -> form.text(key));
            inSource.ifPresent(text -> reportConflict(text, inTranslation));
            inTranslation.or(() -> inSource).ifPresent(text -> texts.put(language, text));
        }
        SourceSpan span = own.map(Localized::span).orElseGet(source::span);
        return texts.isEmpty() ? Optional.empty() : Optional.of(new Localized(texts, span));
    }

    private void reportConflict(Located<String> inSource, Optional<Located<String>> inTranslation) {
        inTranslation
                .filter(text -> !text.value().equals(inSource.value()))
                .ifPresent(text -> registry.reading()
                        .diagnostics()
                        .add(Problem.CONFLICTING_TRANSLATION
                                .at(text.span(), inSource.span() + " says \"" + inSource + "\"")
                                .withHint("this text is used; let one file say it")));
    }
}
