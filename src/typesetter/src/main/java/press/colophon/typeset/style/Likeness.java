package press.colophon.typeset.style;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Finds elements that selectors cannot tell apart by themselves and their ancestors: alike in type, class and whatever else
 * any selector asks for, with parents that are alike. What matches one of them matches all.
 */
final class Likeness {
    private final Set<String> ids;
    private final List<String> attributes;
    private final Map<Kind, Kind> kinds = new HashMap<>();

    /** @param selectors all that elements are going to be tested against */
    Likeness(List<StyleSelector> selectors) {
        Map<Boolean, Set<String>> features = selectors.stream()
                .flatMap(selector -> selector.features().stream())
                .collect(Collectors.partitioningBy(
                        feature -> feature.startsWith("#"), Collectors.toCollection(TreeSet::new)));
        this.ids = features.getOrDefault(true, Set.of());
        this.attributes = List.copyOf(features.getOrDefault(false, Set.of()));
    }

    /** A set of elements that are alike, one instance for each. */
    static final class Kind {
        private final int parent;
        private final String features;
        private final int number;

        private Kind(int parent, String features, int number) {
            this.parent = parent;
            this.features = features;
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Kind kind && kind.parent == parent && kind.features.equals(features);
        }

        @Override
        public int hashCode() {
            return 31 * features.hashCode() + parent;
        }
    }

    /** The kind of an element whose parent is of kind {@code parent}; of the root, {@link #NONE}. */
    Kind of(Element element, Kind parent) {
        Kind key = new Kind(parent.number, features(element), kinds.size() + 1);
        Kind known = kinds.putIfAbsent(key, key);
        return known == null ? key : known;
    }

    /** The parent of the root. */
    static final Kind NONE = new Kind(0, "", 0);

    private String features(Element element) {
        if (element.attributesSize() == 0) {
            return element.normalName();
        }
        StringBuilder features = new StringBuilder(element.normalName());
        features.append(' ').append(element.attr("class"));
        String id = "#" + element.id();
        features.append(ids.contains(id) ? id : "");
        for (String name : attributes) {
            if (element.hasAttr(name)) {
                features.append('\0').append(name).append('=').append(element.attr(name));
            }
        }
        return features.toString();
    }
}
