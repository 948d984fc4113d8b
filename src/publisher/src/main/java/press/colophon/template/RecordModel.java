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
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record as a template sees it: its components, nothing else. A name that is no component is a mistake, never "nothing".
 * Confined to one thread, as the rendering of a page is: what a template asked for once it finds again.
 */
final class RecordModel implements TemplateHashModel {
    /** A {@link ClassValue} would do, but takes a call of native code for each look. */
    private static final Map<Class<?>, Components> COMPONENTS = new ConcurrentHashMap<>();

    private final Record value;
    private final RecordWrapper wrapper;
    private final Components components;
    private final @Nullable TemplateModel[] models;

    RecordModel(Record value, RecordWrapper wrapper) {
        this.value = value;
        this.wrapper = wrapper;
        this.components = components(value.getClass());
        this.models = new TemplateModel[components.accessors().size()];
    }

    private static Components components(Class<?> type) {
        // most are there: looking first saves making what would compute them
        Components known = COMPONENTS.get(type);
        return known == null ? COMPONENTS.computeIfAbsent(type, Components::of) : known;
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
        return model(place);
    }

    private @Nullable TemplateModel model(int place) throws TemplateModelException {
        TemplateModel model = models[place];
        if (model == null) {
            model = read(components.accessors().get(place));
            models[place] = model;
        }
        return model;
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
                Integer place = components.places().get(name);
                return place == null ? null : model(place);
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
