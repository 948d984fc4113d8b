package press.colophon.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.colophon.content.Language;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.Outcome;
import press.colophon.edition.Staging;
import press.colophon.page.PageModels;
import press.colophon.search.Phrases;
import press.colophon.template.Rendered;
import press.colophon.template.Templates;

/** Makes the website. Stateless; pages are rendered on all processors, and come out the same however many there are. */
public final class Site {
    /** Where the website stands in the output directory. */
    static final String DIRECTORY = "site/";

    private Site() {}

    /**
     * What was made.
     *
     * @param pages HTML pages
     * @param files all files, pages among them
     */
    public record Summary(int pages, int files) {}

    /** Adds every file of the website to {@code staging}, below {@code site/}. */
    public static Outcome<Summary> build(SiteInput input, Staging staging) {
        Diagnostics diagnostics = new Diagnostics();
        int before = staging.paths().size();
        Templates templates = new Templates(input.theme(), new Phrases()::of);
        diagnostics.addAll(missingMessages(input, templates));
        // files that pages show
        MediaFiles media = diagnostics.take(MediaFiles.copy(input.publication(), input.content(), staging));
        copyAssets(input, staging);
        // pages
        SitePlan site = new SitePlan(input, templates, media);
        diagnostics.addAll(site.problems());
        site.companions().add(staging);
        site.searching().forEach(language -> language.addFiles(staging));
        List<SitePage> plan = site.pages();
        LinkCheck links = new LinkCheck(known(input, staging, plan), Frames.basePath(input.publication()));
        Workshop workshop = new Workshop(templates, new LinkFinder(links, templates), staging);
        List<Made> made = Processors.map(bySubject(plan), pages -> make(pages, site.texts(), workshop)).stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Made::place))
                .toList();
        // a mistake in a template shows on many pages, and is one mistake
        Set<String> reported = new HashSet<>();
        made.stream()
                .flatMap(page -> page.outcome().diagnostics().stream())
                .filter(problem -> reported.add(problem.headline()))
                .forEach(diagnostics::add);
        // links among all of them
        diagnostics.addAll(links.check(
                made.stream().flatMap(page -> page.outcome().value().stream()).toList()));
        return diagnostics.with(new Summary(plan.size(), staging.paths().size() - before));
    }

    /**
     * A page that was made.
     *
     * @param place in the plan
     */
    private record Made(int place, Outcome<List<PageLinks>> outcome) {}

    /** A page to be made. */
    private record Planned(int place, SitePage page) {}

    private static List<List<Planned>> bySubject(List<SitePage> plan) {
        Map<String, List<Planned>> subjects = new LinkedHashMap<>();
        for (int i = 0; i < plan.size(); i++) {
            SitePage page = plan.get(i);
            subjects.computeIfAbsent(page.subject(), first -> new ArrayList<>()).add(new Planned(i, page));
        }
        return List.copyOf(subjects.values());
    }

    /** What all pages are made with. */
    private record Workshop(Templates templates, LinkFinder finder, Staging staging) {}

    private static List<Made> make(List<Planned> pages, Texts texts, Workshop workshop) {
        return pages.stream()
                .map(planned -> new Made(planned.place(), make(planned.page(), texts, workshop)))
                .toList();
    }

    private static Outcome<List<PageLinks>> make(SitePage page, Texts texts, Workshop workshop) {
        SitePage.Content content = page.content().apply(texts);
        Outcome<Optional<Rendered>> rendered =
                workshop.templates().renderInParts(page.template(), page.language(), content.model());
        List<PageLinks> links = rendered.value().stream()
                .map(html -> {
                    workshop.staging().add(path(page), html.utf8());
                    return workshop.finder().find(page, content, html);
                })
                .toList();
        return new Outcome<>(links, rendered.diagnostics());
    }

    private static String path(SitePage page) {
        return page.address().startsWith("../") ? page.address().substring("../".length()) : DIRECTORY + page.address();
    }

    private static List<Diagnostic> missingMessages(SiteInput input, Templates templates) {
        return input.publication().languages().stream()
                .map(Language::code)
                .flatMap(code -> PageModels.problems(templates.messages(code)).stream())
                .toList();
    }

    private static void copyAssets(SiteInput input, Staging staging) {
        try {
            for (String path : input.theme().files("assets")) {
                staging.add(
                        DIRECTORY + "assets/" + path,
                        input.theme().read("assets/" + path).orElseThrow());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Planned pages too: one that could not be rendered has been reported already, not every link to it. */
    private static Set<String> known(SiteInput input, Staging staging, List<SitePage> plan) {
        Stream<String> staged = staging.paths().stream()
                .filter(path -> path.startsWith(DIRECTORY))
                .map(path -> path.substring(DIRECTORY.length()));
        return Stream.of(staged, input.promised().stream(), plan.stream().map(SitePage::address))
                .flatMap(paths -> paths)
                .collect(Collectors.toUnmodifiableSet());
    }
}
