package press.colophon.typeset.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import press.colophon.typeset.style.ComputedStyle.Generated;

/**
 * The counters of a document while it is read in order (CSS Lists 3, §4). A counter that an element resets lives as long as
 * the element's siblings. The counter {@code page} is not one of them: pages count it.
 */
final class Counters {
    private final Map<String, Deque<Instance>> instances = new HashMap<>();
    private int depth;

    /** A counter as one element reset it. */
    private static final class Instance {
        private final int depth;
        private int value;

        Instance(int depth, int value) {
            this.depth = depth;
            this.value = value;
        }
    }

    void enter(Generated generated) {
        generated.counterReset().forEach(this::reset);
        generated.counterIncrement().forEach((name, by) -> instance(name).value += by);
        generated.counterSet().forEach((name, value) -> instance(name).value = value);
        depth++;
    }

    /** Ends the life of the counters that children of the element being left have reset. */
    void leave() {
        for (Deque<Instance> stack : instances.values()) {
            while (!stack.isEmpty() && stack.peek().depth >= depth) {
                stack.pop();
            }
        }
        depth--;
    }

    /** All counters as they are now. */
    Counters copy() {
        Counters copy = new Counters();
        copy.restore(this);
        return copy;
    }

    /** Makes all counters what they were in {@code others}. */
    void restore(Counters others) {
        instances.clear();
        others.instances.forEach((name, stack) -> {
            Deque<Instance> same = new ArrayDeque<>();
            stack.forEach(instance -> same.add(new Instance(instance.depth, instance.value)));
            instances.put(name, same);
        });
        depth = others.depth;
    }

    int value(String name) {
        Deque<Instance> stack = instances.get(name);
        return stack == null || stack.isEmpty() ? 0 : stack.element().value;
    }

    private void reset(String name, int value) {
        Deque<Instance> stack = instances.computeIfAbsent(name, key -> new ArrayDeque<>());
        while (!stack.isEmpty() && stack.element().depth >= depth) {
            stack.pop();
        }
        stack.push(new Instance(depth, value));
    }

    private Instance instance(String name) {
        Deque<Instance> stack = instances.computeIfAbsent(name, key -> new ArrayDeque<>());
        if (stack.isEmpty()) {
            // Nobody reset it: it counts through the document.
            stack.push(new Instance(0, 0));
        }
        return stack.element();
    }
}
