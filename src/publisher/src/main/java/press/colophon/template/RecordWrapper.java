package press.colophon.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shows page models to templates: records by their components, lists, texts, numbers, truth values. An {@link Optional} is its
 * value or nothing, a constant of an enumeration its name in kebab case. Any other object is refused, and no method of any can
 * be called, so that no template comes near a Java class.
 */
final class RecordWrapper implements ObjectWrapper {
    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value == null || value instanceof TemplateModel) {
            return (TemplateModel) value;
        }
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        if (value instanceof Markup markup) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(markup.html());
        }
        if (value instanceof Record group) {
            return new RecordModel(group, this);
        }
        if (value instanceof List<?> list) {
            return new ListModel(list, this);
        }
        return scalar(value);
    }

    private static TemplateModel scalar(Object value) throws TemplateModelException {
        if (value instanceof CharSequence text) {
            return new SimpleScalar(text.toString());
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Enum<?> constant) {
            return new SimpleScalar(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        throw new TemplateModelException(
                "not part of a page model: " + value.getClass().getName());
    }

    /** A list as it is: {@code SimpleSequence} would copy it. Templates go through most lists once. */
    private record ListModel(List<?> values, RecordWrapper wrapper) implements TemplateSequenceModel {
        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index < 0 || index >= values.size() ? null : wrapper.wrap(values.get(index));
        }

        @Override
        public int size() {
            return values.size();
        }
    }
}
