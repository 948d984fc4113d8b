package press.colophon.template;

import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.Outcome;

/**
 * Renders the templates of one theme. Thread-safe.
 *
 * <p>A template sees the record components of its model by their names, the texts of the interface through {@code
 * message(key, arguments…)}, where lines may end through {@code phrases(text, language)}, and nothing else: no Java classes, no
 * files outside the theme. What is the same on many pages it can have made once: {@code <@kept key="…">…</@kept>}. Output is escaped for HTML unless it is {@link Markup}.
 */
public final class Templates {
    private static final Version FREEMARKER = Configuration.VERSION_2_3_34;
    private static final RecordWrapper WRAPPER = new RecordWrapper();

    private final Theme theme;
    private final Configuration configuration;
    private final BiFunction<String, String, List<String>> phrases;
    private final Map<String, Messages> messages = new ConcurrentHashMap<>();
    private final Map<String, Rendered.Part> kept = new ConcurrentHashMap<>();

    /** Templates to which every text is one phrase. */
    public Templates(Theme theme) {
        this(theme, (text, language) -> List.of(text));
    }

    /**
     * @param phrases of a text and its language (BCP 47 tag) the parts between which a line may end
     */
    public Templates(Theme theme, BiFunction<String, String, List<String>> phrases) {
        this.theme = theme;
        this.phrases = phrases;
        this.configuration = configuration(theme);
    }

    private static Configuration configuration(Theme theme) {
        Configuration configuration = new Configuration(FREEMARKER);
        configuration.setTemplateLoader(new ThemeLoader(theme));
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setObjectWrapper(WRAPPER);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        return configuration;
    }

    /**
     * Renders a template.
     *
     * @param template path below the theme, {@code site/article.ftlh}
     * @param language of the interface texts
     * @return the text, empty if the template could not be rendered to its end; then the outcome says where and why
     */
    public Outcome<Optional<String>> render(String template, String language, Record model) {
        Outcome<Optional<Rendered>> rendered = renderInParts(template, language, model);
        return new Outcome<>(rendered.value().map(Rendered::text), rendered.diagnostics());
    }

    /** Renders a template, as {@link #render} does, for someone who will look through many pages. */
    public Outcome<Optional<Rendered>> renderInParts(String template, String language, Record model) {
        Diagnostics diagnostics = new Diagnostics();
        try {
            PageWriter out = new PageWriter();
            Environment environment = configuration
                    .getTemplate(template)
                    .createProcessingEnvironment(new RecordModel(model, WRAPPER).asRoot(), out);
            environment.setGlobalVariable("message", new MessageMethod(messages(language)));
            environment.setGlobalVariable("phrases", new PhrasesMethod(phrases, WRAPPER));
            environment.setGlobalVariable("kept", new KeptDirective(kept, language));
            environment.process();
            return Outcome.of(Optional.of(out.rendered()));
        } catch (TemplateException failure) {
            diagnostics.add(Failures.of(theme, failure));
        } catch (ParseException failure) {
            diagnostics.add(Failures.of(theme, failure));
        } catch (TemplateNotFoundException missing) {
            diagnostics.add(Failures.missing(theme, template));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return diagnostics.with(Optional.empty());
    }

    /** How diagnostics name a template. */
    public String location(String template) {
        return theme.shown(template);
    }

    /**
     * The parts of a text between which a line may end, besides where it may end by punctuation.
     *
     * @param language BCP 47 tag
     */
    public List<String> phrases(String text, String language) {
        return phrases.apply(text, language);
    }

    /** The texts of the interface in one language. */
    public Messages messages(String language) {
        return messages.computeIfAbsent(language, code -> Messages.read(theme, code));
    }
}
