package press.colophon.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import press.colophon.content.Article;
import press.colophon.content.Issue;
import press.colophon.content.Media;
import press.colophon.content.Publication;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.Resources;
import press.colophon.edition.Staging;
import press.colophon.page.ContentPath;
import press.colophon.page.FigureView;

/**
 * The pictures and other files that pages show: copied to the website under their paths below the content directory.
 *
 * @param sizes of those that are pictures
 */
record MediaFiles(Map<String, FigureView.Size> sizes) {
    MediaFiles {
        sizes = Map.copyOf(sizes);
    }

    /** Copies every file that the publication names; one that is not there is left out (the content loader has reported it). */
    static Outcome<MediaFiles> copy(Publication publication, Resources content, Staging staging) {
        List<Copied> copied = paths(publication).parallelStream()
                .flatMap(path -> content.read(path).stream().map(bytes -> copy(path, content.location(path), bytes)))
                .toList();
        Diagnostics diagnostics = new Diagnostics();
        Map<String, FigureView.Size> sizes = new TreeMap<>();
        for (Copied file : copied) {
            diagnostics.take(file.outcome());
            file.size().ifPresent(size -> sizes.put(file.path(), size));
            staging.add(Site.DIRECTORY + file.path(), file.outcome().value());
        }
        return diagnostics.with(new MediaFiles(sizes));
    }

    private record Copied(String path, Optional<FigureView.Size> size, Outcome<byte[]> outcome) {}

    private static Copied copy(String path, String location, byte[] bytes) {
        if (path.toLowerCase(Locale.ROOT).endsWith(".svg")) {
            SvgFile svg = SvgFile.parse(location, bytes);
            return new Copied(path, svg.size(), svg.safe());
        }
        return new Copied(path, RasterFile.size(bytes), Outcome.of(bytes));
    }

    private static NavigableSet<String> paths(Publication publication) {
        NavigableSet<String> paths = new TreeSet<>();
        for (Issue issue : publication.issues()) {
            issue.cover().image().map(Media::path).ifPresent(paths::add);
            issue.articles().values().forEach(article -> addPaths(issue, article, paths));
        }
        return paths;
    }

    private static void addPaths(Issue issue, Article article, NavigableSet<String> paths) {
        article.lead().map(lead -> lead.image().path()).ifPresent(paths::add);
        article.bodies().values().forEach(body -> {
            body.images()
                    .forEach(image -> ContentPath.ofFile(issue, image.target()).ifPresent(paths::add));
            body.links()
                    .forEach(link -> ContentPath.ofFile(issue, link.target()).ifPresent(paths::add));
        });
    }
}
