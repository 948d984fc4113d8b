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
import press.colophon.markdown.Tags;
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

    /**
     * What is in a part of a page.
     *
     * @param ids each followed by a line feed
     */
    private record Found(Set<String> targets, String ids) {
        static Found in(String html) {
            Set<String> targets = new LinkedHashSet<>();
            StringBuilder ids = new StringBuilder();
            for (Tags tags = new Tags(html); tags.next(); ) {
                String target = "";
                while (!tags.isClosing() && tags.nextAttribute()) {
                    if (target.isEmpty() && (tags.attributeIs("href") || tags.attributeIs("src"))) {
                        target = tags.value();
                    } else if (tags.attributeIs("id")) {
                        ids.append(tags.value()).append('\n');
                    }
                }
                if (!target.isEmpty()) {
                    targets.add(target);
                }
            }
            return new Found(targets, ids.toString());
        }

        /** Without the links that are known to lead to a file. */
        Found open(String root, LinkCheck check) {
            targets.removeIf(target -> check.leadsToFile(root, target));
            return this;
        }
    }

    PageLinks find(SitePage page, SitePage.Content content, Rendered html) {
        String root = Frames.rootFrom(page.address());
        Set<String> targets = new LinkedHashSet<>();
        StringBuilder ids = new StringBuilder("\n");
        for (Rendered.Part part : html.parts()) {
            Found found = part.kept()
                    ? kept.computeIfAbsent(
                            new Kept(part.text(), root),
                            each -> Found.in(each.text()).open(root, check))
                    : Found.in(part.text()).open(root, check);
            targets.addAll(found.targets());
            ids.append(found.ids());
        }
        PageLinks alone = new PageLinks(page.address(), ids.toString(), List.of());
        targets.removeIf(target -> check.isSettled(alone, target));
        return new PageLinks(page.address(), ids.toString(), links(targets, page, content));
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
