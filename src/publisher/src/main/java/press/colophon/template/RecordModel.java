package press.colophon.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record as a template sees it: its components, nothing else. A name that is no component is a mistake, never "nothing". */
final class RecordModel implements TemplateHashModel {
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                // page models need not be public for templates to read them
                component.getAccessor().setAccessible(true);
                accessors.put(component.getName(), component.getAccessor());
            }
            return Collections.unmodifiableMap(accessors);
        }
    };

    private final Record value;
    private final RecordWrapper wrapper;

    RecordModel(Record value, RecordWrapper wrapper) {
        this.value = value;
        this.wrapper = wrapper;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        Map<String, Method> accessors = ACCESSORS.get(value.getClass());
        Method accessor = accessors.get(name);
        if (accessor == null) {
            throw new TemplateModelException("no \"" + name + "\" in "
                    + value.getClass().getSimpleName() + "; it has " + String.join(", ", accessors.keySet()));
        }
        try {
            return wrapper.wrap(accessor.invoke(value));
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new TemplateModelException(
                    "cannot read \"" + name + "\" of " + value.getClass().getSimpleName(), failure);
        }
    }

    /** The model at the root: names that are not its components may be variables of the template. */
    TemplateHashModel asRoot() {
        return new TemplateHashModel() {
            @Override
            public @Nullable TemplateModel get(String name) throws TemplateModelException {
                return ACCESSORS.get(value.getClass()).containsKey(name) ? RecordModel.this.get(name) : null;
            }

            @Override
            public boolean isEmpty() {
                return false;
            }
        };
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
