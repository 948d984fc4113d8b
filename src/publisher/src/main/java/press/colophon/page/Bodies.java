package press.colophon.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import press.colophon.content.Article;
import press.colophon.content.Issue;
import press.colophon.content.Language;
import press.colophon.content.Publication;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.markdown.Body;
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
        Document document = Jsoup.parseBodyFragment(body.html());
        document.outputSettings()
                .prettyPrint(false)
                .syntax(Document.OutputSettings.Syntax.xml)
                .charset(java.nio.charset.StandardCharsets.UTF_8);
        Rewriting rewriting = new Rewriting(issue, article, links);
        rewriting.ids(document.body());
        List<BodyView.Target> targets = new ArrayList<>();
        rewriting.addresses(document.body(), spans(body), targets);
        rewriting.standards(document.body());
        return new BodyView(
                new Markup(document.body().html()),
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

    private final class Rewriting {
        private final Issue issue;
        private final Article article;
        private final LinkResolver links;

        private Rewriting(Issue issue, Article article, LinkResolver links) {
            this.issue = issue;
            this.article = article;
            this.links = links;
        }

        void ids(Element body) {
            for (Element element : body.select("[id]")) {
                element.attr("id", links.id(article, element.id()));
            }
            for (String attribute : ID_REFERENCES) {
                for (Element element : body.select("[" + attribute + "]")) {
                    element.attr(attribute, references(element.attr(attribute)));
                }
            }
        }

        private String references(String ids) {
            return String.join(
                    " ",
                    java.util.Arrays.stream(ids.strip().split("\\s+"))
                            .map(id -> links.id(article, id))
                            .toList());
        }

        /** A designation leads to the list of standards, unless a link stands around it already. */
        void standards(Element body) {
            for (Element element : body.select("span.standard")) {
                String designation = element.attr("data-standard");
                element.removeAttr("data-standard");
                Optional<String> address = links.standard(designation);
                if (address.isPresent() && element.closest("a") == null) {
                    element.tagName("a").attr("href", address.get());
                }
            }
        }

        void addresses(Element body, Map<String, SourceSpan> spans, List<BodyView.Target> targets) {
            for (Element element : body.select("a[href], img[src]")) {
                String attribute = element.normalName().equals("a") ? "href" : "src";
                String written = element.attr(attribute);
                String address = address(written);
                element.attr(attribute, address);
                if (attribute.equals("src") && !element.hasAttr("width")) {
                    size(element, written);
                }
                SourceSpan span = spans.get(written);
                if (span != null) {
                    targets.add(new BodyView.Target(address, span));
                }
            }
        }

        private void size(Element picture, String written) {
            ContentPath.ofFile(issue, written)
                    .flatMap(links::size)
                    .ifPresent(size -> picture.attr("width", String.valueOf(size.width()))
                            .attr("height", String.valueOf(size.height())));
            ContentPath.ofFile(issue, written)
                    .map(links::versions)
                    .filter(versions -> !versions.isEmpty())
                    .ifPresent(versions -> sources(picture, versions));
        }

        /** The picture in all its widths; which of them a screen needs, its page says in {@code sizes}. */
        private static void sources(Element picture, List<FigureView.Version> versions) {
            StringBuilder sources = new StringBuilder();
            versions.forEach(version -> sources.append(version.source())
                    .append(' ')
                    .append(version.width())
                    .append("w, "));
            sources.append(picture.attr("src"))
                    .append(' ')
                    .append(picture.attr("width"))
                    .append('w');
            picture.attr("srcset", sources.toString());
        }

        private String address(String written) {
            if (written.startsWith("#")) {
                return "#" + links.id(article, written.substring(1));
            }
            return ContentPath.of(issue, written)
                    .map(path -> address(path, written))
                    .orElse(written);
        }

        private String address(String path, String written) {
            LinkResolver.ArticleTarget target = files.get(path);
            if (target == null) {
                return path.endsWith(".md") ? written : links.media(path);
            }
            int hash = written.indexOf('#');
            Optional<String> fragment = hash < 0 ? Optional.empty() : Optional.of(written.substring(hash + 1));
            return links.article(
                    new LinkResolver.ArticleTarget(target.issue(), target.article(), target.written(), fragment));
        }
    }
}
