package press.colophon.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.colophon.content.Article;
import press.colophon.content.Issue;
import press.colophon.content.Language;
import press.colophon.content.Publication;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.markdown.Body;
import press.colophon.markdown.Tags;
import press.colophon.standards.Designation;
import press.colophon.template.Markup;

/** Articles' texts with their links led to where pages stand. */
final class Bodies {
    /** Attributes that name ids of the same document (HTML, 2.6.1 and 4.9; WAI-ARIA 1.2, 6.2.4). */
    private static final List<String> ID_REFERENCES = List.of("for", "headers", "aria-describedby", "aria-labelledby");

    private final Language language;
    private final Map<String, LinkResolver.ArticleTarget> files = new HashMap<>();

    Bodies(Publication publication, Language language) {
        this.language = language;
        for (Issue issue : publication.issues()) {
            for (Article article : issue.articles().values()) {
                for (Language written : publication.languages()) {
                    files.put(
                            ContentPath.articles(issue) + article.slug() + "." + written.code() + ".md",
                            new LinkResolver.ArticleTarget(issue, article, written, Optional.empty()));
                }
            }
        }
    }

    BodyView body(Issue issue, Article article, LinkResolver links) {
        Map.Entry<Language, Body> written = article.bodyIn(language);
        Body body = written.getValue();
        List<BodyView.Target> targets = new ArrayList<>();
        String html = new Rewriting(new Place(issue, article, links), body, targets).rewritten(body.html());
        return new BodyView(
                new Markup(html),
                written.getKey().tag(),
                !written.getKey().equals(language),
                body.words(),
                body.headings().stream()
                        .map(heading -> new BodyView.HeadingView(
                                heading.level(), links.id(article, heading.id()), heading.text()))
                        .toList(),
                targets);
    }

    private static Map<String, SourceSpan> spans(Body body) {
        Map<String, SourceSpan> spans = new HashMap<>();
        body.links().forEach(link -> spans.putIfAbsent(link.target(), link.span()));
        body.images().forEach(image -> spans.putIfAbsent(image.target(), image.span()));
        return spans;
    }

    private record Place(Issue issue, Article article, LinkResolver links) {}

    private final class Rewriting {
        private final Place place;
        private final Map<String, SourceSpan> spans;
        private final Map<String, Designation> standards = new HashMap<>();
        private final List<BodyView.Target> targets;
        /** What the tags that are still to come will close, the innermost first. */
        private final Deque<String> open = new ArrayDeque<>();

        private int openLinks;

        private Rewriting(Place place, Body body, List<BodyView.Target> targets) {
            this.place = place;
            this.spans = spans(body);
            this.targets = targets;
            body.standards()
                    .forEach(citation -> standards.put(citation.designation().text(), citation.designation()));
        }

        String rewritten(String html) {
            StringBuilder rewritten = new StringBuilder(html.length() + html.length() / 8);
            int copied = 0;
            for (Tags tags = new Tags(html); tags.next(); ) {
                String tag = tags.isClosing() ? end(tags) : begin(tags);
                if (!tag.isEmpty()) {
                    rewritten.append(html, copied, tags.start()).append(tag);
                    copied = tags.end();
                }
            }
            return rewritten.append(html, copied, html.length()).toString();
        }

        /** What stands in the place of a closing tag; nothing, if that stays as it is. */
        private String end(Tags tags) {
            String name = open.isEmpty() ? tags.name() : open.pop();
            openLinks -= name.equals("a") ? 1 : 0;
            return name.equals(tags.name()) ? "" : "</" + name + ">";
        }

        private String begin(Tags tags) {
            String name = tags.name();
            String tag = "";
            if (tags.hasAttributes()) {
                Map<String, String> attributes = tags.attributes();
                boolean otherIds = ids(attributes);
                boolean changed = addresses(name, attributes) || otherIds;
                if (name.equals("span") && attributes.containsKey("data-standard")) {
                    name = standard(attributes);
                    changed = true;
                }
                if (changed) {
                    tag = tags.isEmpty() ? Tags.empty(name, attributes) : Tags.begin(name, attributes);
                }
            }
            if (!tags.isEmpty()) {
                open.push(name);
                openLinks += name.equals("a") ? 1 : 0;
            }
            return tag;
        }

        private boolean ids(Map<String, String> attributes) {
            boolean changed = false;
            String own = attributes.get("id");
            if (own != null) {
                String id = place.links().id(place.article(), own);
                attributes.put("id", id);
                changed = !id.equals(own);
            }
            for (String attribute : ID_REFERENCES) {
                String ids = attributes.get(attribute);
                if (ids != null) {
                    attributes.put(attribute, references(ids));
                    changed = true;
                }
            }
            return changed;
        }

        private String references(String ids) {
            return String.join(
                    " ",
                    java.util.Arrays.stream(ids.strip().split("\\s+"))
                            .map(id -> place.links().id(place.article(), id))
                            .toList());
        }

        /**
         * A designation leads to the list of standards, unless a link stands around it already.
         *
         * @return the name of the element
         */
        private String standard(Map<String, String> attributes) {
            Designation designation = standards.get(attributes.remove("data-standard"));
            Optional<String> address =
                    designation == null ? Optional.empty() : place.links().standard(designation);
            if (address.isEmpty() || openLinks > 0) {
                return "span";
            }
            attributes.put("href", address.get());
            return "a";
        }

        private boolean addresses(String name, Map<String, String> attributes) {
            String attribute = name.equals("a") ? "href" : name.equals("img") ? "src" : "";
            String written = attributes.get(attribute);
            if (written == null) {
                return false;
            }
            String address = address(written);
            attributes.put(attribute, address);
            if (attribute.equals("src") && !attributes.containsKey("width")) {
                size(attributes, written);
            }
            SourceSpan span = spans.get(written);
            if (span != null) {
                targets.add(new BodyView.Target(address, span));
            }
            return true;
        }

        private void size(Map<String, String> picture, String written) {
            ContentPath.ofFile(place.issue(), written)
                    .flatMap(place.links()::size)
                    .ifPresent(size -> {
                        picture.put("width", String.valueOf(size.width()));
                        picture.put("height", String.valueOf(size.height()));
                    });
            ContentPath.ofFile(place.issue(), written)
                    .map(place.links()::versions)
                    .filter(versions -> !versions.isEmpty())
                    .ifPresent(versions -> picture.put("srcset", sources(picture, versions)));
        }

        /** The picture in all its widths; which of them a screen needs, its page says in {@code sizes}. */
        private static String sources(Map<String, String> picture, List<FigureView.Version> versions) {
            StringBuilder sources = new StringBuilder();
            versions.forEach(version -> sources.append(version.source())
                    .append(' ')
                    .append(version.width())
                    .append("w, "));
            return sources.append(picture.get("src"))
                    .append(' ')
                    .append(picture.getOrDefault("width", ""))
                    .append('w')
                    .toString();
        }

        private String address(String written) {
            if (written.startsWith("#")) {
                return "#" + place.links().id(place.article(), anchor(written.substring(1)));
            }
            return ContentPath.of(place.issue(), written)
                    .map(path -> address(path, written))
                    .orElse(written);
        }

        /** The id that a fragment means (URL Standard, 4.4): decoded, for ids stand in documents as they are. */
        private static String anchor(String fragment) {
            try {
                return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                return fragment; // a percent sign of its own
            }
        }

        private String address(String path, String written) {
            LinkResolver.ArticleTarget target = files.get(path);
            if (target == null) {
                return path.endsWith(".md") ? written : place.links().media(path);
            }
            int hash = written.indexOf('#');
            Optional<String> fragment = hash < 0 ? Optional.empty() : Optional.of(anchor(written.substring(hash + 1)));
            return place.links()
                    .article(new LinkResolver.ArticleTarget(
                            target.issue(), target.article(), target.written(), fragment));
        }
    }
}
