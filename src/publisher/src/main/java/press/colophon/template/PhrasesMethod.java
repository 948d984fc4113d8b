package press.colophon.template;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** {@code phrases(text, language)} in a template: the parts between which a line may end. */
final class PhrasesMethod implements TemplateMethodModelEx {
    private final BiFunction<String, String, List<String>> phrases;
    private final RecordWrapper wrapper;

    PhrasesMethod(BiFunction<String, String, List<String>> phrases, RecordWrapper wrapper) {
        this.phrases = phrases;
        this.wrapper = wrapper;
    }

    @Override
    public @Nullable TemplateModel exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.size() == 2
                && arguments.get(0) instanceof TemplateScalarModel text
                && arguments.get(1) instanceof TemplateScalarModel language) {
            return wrapper.wrap(phrases.apply(text.getAsString(), language.getAsString()));
        }
        throw new TemplateModelException("phrases() takes a text and the tag of its language");
    }
}
