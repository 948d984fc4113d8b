package press.colophon.template;

import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import java.util.function.BiFunction;

/** {@code phrases(text, language)} in a template: the parts between which a line may end. */
final class PhrasesMethod implements TemplateMethodModelEx {
    private final BiFunction<String, String, List<String>> phrases;

    PhrasesMethod(BiFunction<String, String, List<String>> phrases) {
        this.phrases = phrases;
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.size() == 2
                && arguments.get(0) instanceof TemplateScalarModel text
                && arguments.get(1) instanceof TemplateScalarModel language) {
            List<SimpleScalar> parts = phrases.apply(text.getAsString(), language.getAsString()).stream()
                    .map(SimpleScalar::new)
                    .toList();
            return new SimpleSequence(parts, new RecordWrapper());
        }
        throw new TemplateModelException("phrases() takes a text and the tag of its language");
    }
}
