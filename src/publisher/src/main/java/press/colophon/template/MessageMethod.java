package press.colophon.template;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.List;

/** {@code message(key, arguments…)} in a template. */
final class MessageMethod implements TemplateMethodModelEx {
    private final Messages messages;

    MessageMethod(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        List<Object> values = new ArrayList<>();
        for (Object argument : arguments) {
            values.add(value(argument));
        }
        if (values.isEmpty()) {
            throw new TemplateModelException("message() needs the key of a message");
        }
        String key = values.get(0).toString();
        return messages.text(key, values.subList(1, values.size()))
                .map(SimpleScalar::new)
                .orElseThrow(() -> new TemplateModelException("no message \"" + key + "\" in " + messages.file()));
    }

    private static Object value(Object argument) throws TemplateModelException {
        if (argument instanceof TemplateNumberModel number) {
            return number.getAsNumber();
        }
        if (argument instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        throw new TemplateModelException("a message takes texts and numbers");
    }
}
