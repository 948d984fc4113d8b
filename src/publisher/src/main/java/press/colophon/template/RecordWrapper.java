package press.colophon.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shows page models to templates: records by their components, lists, maps, texts, numbers. An {@link Optional} is its value or
 * nothing, a constant of an enumeration its name in lower case. Any other object is refused, so that no template comes near a
 * Java class.
 */
final class RecordWrapper extends DefaultObjectWrapper {
    RecordWrapper(Version incompatibleImprovements) {
        super(incompatibleImprovements);
        writeProtect();
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        if (value instanceof Markup markup) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(markup.html());
        }
        if (value instanceof Enum<?> constant) {
            return new SimpleScalar(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return super.wrap(value);
    }

    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
        if (value instanceof Record || value instanceof TemplateModel) {
            return super.handleUnknownType(value);
        }
        throw new TemplateModelException(
                "not part of a page model: " + value.getClass().getName());
    }
}
