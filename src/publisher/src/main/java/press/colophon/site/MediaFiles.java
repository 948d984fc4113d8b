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
import press.colophon.edition.Cache;
import press.colophon.edition.Staging;
import press.colophon.page.ContentPath;
import press.colophon.page.FigureView;

/**
 * The pictures and other files that pages show: copied to the website under their paths below the content directory.
 *
 * @param sizes of those that are pictures
 * @param versions of those that have smaller ones
 */
record MediaFiles(Map<String, FigureView.Size> sizes, Map<String, List<FigureView.Version>> versions) {
    MediaFiles {
        sizes = Map.copyOf(sizes);
        versions = Map.copyOf(versions);
    }

    /** Copies every file that the publication names; one that is not there is left out (the content loader has reported it). */
    static Outcome<MediaFiles> copy(Publication publication, Resources content, Staging staging) {
        List<Copied> copied = paths(publication).parallelStream()
                .flatMap(path -> content.read(path).stream()
                        .map(bytes -> copy(path, content.location(path), bytes, staging.cache())))
                .toList();
        Diagnostics diagnostics = new Diagnostics();
        Map<String, FigureView.Size> sizes = new TreeMap<>();
        Map<String, List<FigureView.Version>> versions = new TreeMap<>();
        for (Copied file : copied) {
            diagnostics.take(file.outcome());
            file.size().ifPresent(size -> sizes.put(file.path(), size));
            staging.add(Site.DIRECTORY + file.path(), file.outcome().value());
            versions.put(file.path(), file.addVersions(staging));
        }
        return diagnostics.with(new MediaFiles(sizes, versions));
    }

    private record Copied(
            String path, Optional<FigureView.Size> size, Outcome<byte[]> outcome, List<Scaling.Scaled> scaled) {

        List<FigureView.Version> addVersions(Staging staging) {
            return scaled.stream()
                    .map(each -> new FigureView.Version(each.addTo(staging, path), each.width()))
                    .toList();
        }
    }

    private static Copied copy(String path, String location, byte[] bytes, Cache cache) {
        if (path.toLowerCase(Locale.ROOT).endsWith(".svg")) {
            SvgFile svg = SvgFile.parse(location, bytes);
            return new Copied(path, svg.size(), svg.safe(), List.of());
        }
        Optional<FigureView.Size> size = RasterFile.size(bytes);
        List<Scaling.Scaled> scaled = size.stream()
                .flatMap(natural -> Scaling.versions(path, bytes, natural.width(), cache).stream())
                .toList();
        return new Copied(path, size, Outcome.of(bytes), scaled);
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
