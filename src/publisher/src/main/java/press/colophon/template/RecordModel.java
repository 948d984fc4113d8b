package press.colophon.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record as a template sees it: its components, nothing else. A name that is no component is a mistake, never "nothing".
 * Confined to one thread, as the rendering of a page is: what a template asked for once it finds again.
 */
final class RecordModel implements TemplateHashModel {
    private static final ClassValue<Components> COMPONENTS = new ClassValue<>() {
        @Override
        protected Components computeValue(Class<?> type) {
            return Components.of(type);
        }
    };

    private final Record value;
    private final RecordWrapper wrapper;
    private final Components components;
    private final TemplateModel[] models;
    private final boolean[] known;

    RecordModel(Record value, RecordWrapper wrapper) {
        this.value = value;
        this.wrapper = wrapper;
        this.components = COMPONENTS.get(value.getClass());
        this.models = new TemplateModel[components.accessors().size()];
        this.known = new boolean[models.length];
    }

    /**
     * The components of a kind of records, in their order.
     *
     * @param places of their names among the accessors
     */
    private record Components(Map<String, Integer> places, List<Method> accessors) {
        static Components of(Class<?> type) {
            List<Method> accessors = Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
            Map<String, Integer> places = new HashMap<>();
            for (Method accessor : accessors) {
                // page models need not be public for templates to read them
                accessor.setAccessible(true);
                places.put(accessor.getName(), places.size());
            }
            return new Components(places, accessors);
        }
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        Integer place = components.places().get(name);
        if (place == null) {
            throw new TemplateModelException("no \"" + name + "\" in "
                    + value.getClass().getSimpleName() + "; it has "
                    + String.join(
                            ", ",
                            components.accessors().stream().map(Method::getName).toList()));
        }
        if (!known[place]) {
            models[place] = read(components.accessors().get(place));
            known[place] = true;
        }
        return models[place];
    }

    private @Nullable TemplateModel read(Method accessor) throws TemplateModelException {
        try {
            return wrapper.wrap(accessor.invoke(value));
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new TemplateModelException(
                    "cannot read \"" + accessor.getName() + "\" of "
                            + value.getClass().getSimpleName(),
                    failure);
        }
    }

    /** The model at the root: names that are not its components may be variables of the template. */
    TemplateHashModel asRoot() {
        return new TemplateHashModel() {
            @Override
            public @Nullable TemplateModel get(String name) throws TemplateModelException {
                return components.places().containsKey(name) ? RecordModel.this.get(name) : null;
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
