package press.colophon.site;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import press.colophon.diagnostics.Source;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.markdown.Tags;
import press.colophon.page.BodyView;
import press.colophon.template.Templates;

/**
 * What the link check needs of a finished page when all pages are there.
 *
 * @param ids that links can lead to, each between line feeds: the ids of a large website are kept as one text a page
 * @param links that lead to places on other pages, or nowhere; each once
 */
record PageLinks(String address, String ids, List<Link> links) {

    /**
     * @param origin who wrote it: an article's author, or else the template
     */
    record Link(String target, SourceSpan origin) {}

    static PageLinks of(SitePage page, SitePage.Content content, String html, LinkCheck check, Templates templates) {
        Set<String> targets = new LinkedHashSet<>();
        StringBuilder ids = new StringBuilder("\n");
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
        PageLinks alone = new PageLinks(page.address(), ids.toString(), List.of());
        targets.removeIf(target -> check.isSettled(alone, target));
        return new PageLinks(page.address(), ids.toString(), links(targets, page, content, templates));
    }

    private static List<Link> links(Set<String> targets, SitePage page, SitePage.Content content, Templates templates) {
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
                .map(target -> new Link(target, authors.getOrDefault(target, template)))
                .collect(Collectors.toUnmodifiableList());
    }

    boolean has(String id) {
        return ids.contains("\n" + id + "\n");
    }
}
