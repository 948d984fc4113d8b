package press.colophon.site;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import press.colophon.diagnostics.Source;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.page.BodyView;
import press.colophon.template.Rendered;
import press.colophon.template.Templates;

/** Looks through finished pages for their links and ids; once through what many of them have. Thread-safe. */
final class LinkFinder {
    private final LinkCheck check;
    private final Templates templates;
    private final Map<Kept, Found> kept = new ConcurrentHashMap<>();

    LinkFinder(LinkCheck check, Templates templates) {
        this.check = check;
        this.templates = templates;
    }

    /**
     * A part of all pages that stand equally deep.
     *
     * @param root leads from them to the website's root
     */
    private record Kept(String text, String root) {}

    PageLinks find(SitePage page, SitePage.Content content, Rendered html) {
        String root = Frames.rootFrom(page.address());
        Set<String> targets = new LinkedHashSet<>();
        StringBuilder ids = new StringBuilder("\n");
        int shown = 0;
        for (Rendered.Part part : html.parts()) {
            int next = part.kept() ? -1 : content.shown().place(part.text(), shown);
            Found found;
            if (next < 0) {
                found = part.kept() ? kept(part.text(), root) : Found.in(part.text());
            } else {
                // all of them with the first
                found = shown == 0 ? content.shown().found() : new Found();
                shown = next + 1;
            }
            found.targets().stream()
                    .filter(target -> !check.leadsToFile(root, target))
                    .forEach(targets::add);
            ids.append(found.ids());
        }
        PageLinks alone = new PageLinks(page.address(), ids.toString(), List.of());
        targets.removeIf(target -> check.isSettled(alone, target));
        return new PageLinks(page.address(), ids.toString(), links(targets, page, content));
    }

    /** Most of its links are known to lead to a file; only the others stay. */
    private Found kept(String text, String root) {
        Kept key = new Kept(text, root);
        Found found = kept.get(key);
        if (found == null) {
            found = Found.in(text);
            found.targets().removeIf(target -> check.leadsToFile(root, target));
            kept.put(key, found);
        }
        return found;
    }

    private List<PageLinks.Link> links(Set<String> targets, SitePage page, SitePage.Content content) {
        if (targets.isEmpty()) {
            return List.of();
        }
        Map<String, SourceSpan> authors = new HashMap<>();
        for (BodyView.Target target : content.targets()) {
            authors.putIfAbsent(target.address(), target.span());
        }
        SourceSpan template =
                Source.withoutText(templates.location(page.template())).whole();
        return targets.stream()
                .map(target -> new PageLinks.Link(target, authors.getOrDefault(target, template)))
                .collect(Collectors.toUnmodifiableList());
    }
}
