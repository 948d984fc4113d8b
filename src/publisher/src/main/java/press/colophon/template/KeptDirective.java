package press.colophon.template;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code <@kept key="…">} in a template: what stands in it is made once for each key and language, and then repeated. The key
 * must therefore name all that differs between the pages on which it stands, besides the language.
 */
final class KeptDirective implements TemplateDirectiveModel {
    private final Map<String, Rendered.Part> made;
    private final String language;

    /** @param made what was made so far; shared by all pages */
    KeptDirective(Map<String, Rendered.Part> made, String language) {
        this.made = made;
        this.language = language;
    }

    @Override
    public void execute(
            Environment environment,
            @SuppressWarnings("rawtypes") Map parameters,
            TemplateModel[] loopVariables,
            @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        if (!(parameters.get("key") instanceof TemplateScalarModel key) || parameters.size() > 1) {
            throw new TemplateModelException("kept takes one parameter, key, which is a text");
        }
        String place = language + " " + key.getAsString();
        Rendered.Part part = made.get(place);
        if (part == null) {
            // two threads may make it at once: it is the same
            part = new Rendered.Part(made(body), true);
            made.put(place, part);
        }
        if (environment.getOut() instanceof PageWriter page) {
            page.add(part);
        } else {
            environment.getOut().write(part.text());
        }
    }

    private static String made(@Nullable TemplateDirectiveBody body) throws TemplateException, IOException {
        PageWriter out = new PageWriter();
        if (body != null) {
            body.render(out);
        }
        return out.rendered().text();
    }
}
