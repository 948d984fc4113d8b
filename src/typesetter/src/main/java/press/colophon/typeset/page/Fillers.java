package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import press.colophon.typeset.style.ComputedStyle.Filler;
import press.colophon.typeset.style.StyledTree;
import press.colophon.typeset.style.StyledTree.StyledNode;

/**
 * The fillers of a document, and which of them are to be set: notices that fit on a short page, and as many pages as are missing
 * to a whole signature, in the order of the document (typography §3.6: house ads in a declared order, never blank pages).
 */
final class Fillers {
    private final StyledTree document;
    private final List<StyledNode.Element> fillers = new ArrayList<>();

    Fillers(StyledTree document) {
        this.document = document;
        gather(document.root());
    }

    private void gather(StyledNode.Element element) {
        if (kind(element) != Filler.NONE) {
            fillers.add(element);
            return;
        }
        for (StyledNode child : element.children()) {
            if (child instanceof StyledNode.Element inner) {
                gather(inner);
            }
        }
    }

    private static Filler kind(StyledNode.Element element) {
        return element.style().flow().fitting().filler();
    }

    /** All that may be of use on a short page, and no page yet. */
    Set<Integer> first() {
        return of(Filler.SPACE);
    }

    private Set<Integer> of(Filler kind) {
        Set<Integer> indexes = new LinkedHashSet<>();
        for (int i = 0; i < fillers.size(); i++) {
            if (kind(fillers.get(i)) == kind) {
                indexes.add(i);
            }
        }
        return indexes;
    }

    int signature() {
        return document.root().style().flow().fitting().signature();
    }

    /**
     * What is to be set, after it was tried to set {@code tried}.
     *
     * @param placed which of its notices found a place, counted among themselves
     * @param count pages that it made
     */
    Set<Integer> after(Set<Integer> tried, Set<Integer> placed, int count) {
        Set<Integer> next = new LinkedHashSet<>();
        int notice = 0;
        for (int index : tried) {
            if (kind(fillers.get(index)) == Filler.PAGE || placed.contains(notice++)) {
                next.add(index);
            }
        }
        int missing = Math.floorMod(-count, signature());
        List<Integer> unused =
                of(Filler.PAGE).stream().filter(page -> !tried.contains(page)).toList();
        if (unused.size() >= missing) {
            next.addAll(unused.subList(0, missing));
        }
        return inOrder(next);
    }

    private static Set<Integer> inOrder(Set<Integer> indexes) {
        return new LinkedHashSet<>(indexes.stream().sorted().toList());
    }

    /** All fillers but these. */
    List<StyledNode.Element> others(Set<Integer> set) {
        List<StyledNode.Element> others = new ArrayList<>();
        for (int i = 0; i < fillers.size(); i++) {
            if (!set.contains(i)) {
                others.add(fillers.get(i));
            }
        }
        return others;
    }

    /** The document with these fillers only. */
    StyledTree with(Set<Integer> set) {
        if (set.size() == fillers.size()) {
            return document;
        }
        return new StyledTree(
                new Pruning(set).from(document.root()),
                document.pages(),
                document.fontFaces(),
                document.title(),
                document.language(),
                document.metadata());
    }

    /** Leaves fillers out, counting them on the way. */
    private static final class Pruning {
        private final Set<Integer> kept;
        private int next;
        private int leftOut;

        Pruning(Set<Integer> kept) {
            this.kept = kept;
        }

        StyledNode.Element from(StyledNode.Element element) {
            List<StyledNode> children = new ArrayList<>(element.children().size());
            int before = leftOut;
            for (StyledNode child : element.children()) {
                if (!(child instanceof StyledNode.Element inner)) {
                    children.add(child);
                } else if (kind(inner) == Filler.NONE) {
                    children.add(from(inner));
                } else if (kept.contains(next++)) {
                    children.add(inner);
                } else {
                    leftOut++;
                }
            }
            return leftOut == before ? element : element.withChildren(children);
        }
    }
}
