package press.colophon.site;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import press.colophon.markdown.Tags;

/** The links and ids in a piece of HTML, in their order, as somebody goes through its tags. Confined to one thread until then. */
final class Found {
    private final Set<String> targets = new LinkedHashSet<>();
    /** Each followed by a line feed. */
    private final StringBuilder ids = new StringBuilder();

    static Found in(String html) {
        Found found = new Found();
        for (Tags tags = new Tags(html); tags.next(); ) {
            found.add(tags);
        }
        return found;
    }

    /** Adds what one tag has, of which no attribute was looked at before. */
    void add(Tags tag) {
        String target = "";
        while (!tag.isClosing() && tag.nextAttribute()) {
            if (target.isEmpty() && (tag.attributeIs("href") || tag.attributeIs("src"))) {
                target = tag.value();
            } else if (tag.attributeIs("id")) {
                ids.append(tag.value()).append('\n');
            }
        }
        if (!target.isEmpty()) {
            targets.add(target);
        }
    }

    void addAll(Found other) {
        targets.addAll(other.targets);
        ids.append(other.ids);
    }

    /** The same with every address and the ids changed. */
    Found changed(UnaryOperator<String> change) {
        Found changed = new Found();
        targets.forEach(target -> changed.targets.add(change.apply(target)));
        changed.ids.append(change.apply(ids.toString()));
        return changed;
    }

    Set<String> targets() {
        return targets;
    }

    String ids() {
        return ids.toString();
    }
}
