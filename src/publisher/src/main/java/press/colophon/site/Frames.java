package press.colophon.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import press.colophon.content.Language;
import press.colophon.content.Publication;
import press.colophon.page.Addresses;
import press.colophon.page.IssueView;
import press.colophon.page.PageModels;
import press.colophon.page.PublicationView;

/**
 * What stands around the matter of every page.
 *
 * @param models by language
 * @param publications by language
 * @param site base URL of the website, without a slash at its end
 */
record Frames(
        Publication publication,
        Map<Language, PageModels> models,
        Map<Language, PublicationView> publications,
        String site) {
    private static final String INDEX = "index.html";

    Frames(Publication publication, Map<Language, PageModels> models, Map<Language, PublicationView> publications) {
        this(
                publication,
                models,
                publications,
                publication.site().value().toString().replaceAll("/+$", ""));
    }

    /**
     * A page and its like in the other languages.
     *
     * @param language of the page
     * @param address by language
     * @param written the languages in which the page has a text of its own; in any other it shows the first of these
     */
    record Place(Language language, Function<Language, String> address, List<Language> written) {}

    Pages.Frame frame(Place place) {
        return frame(place, rootFrom(place.address().apply(place.language())));
    }

    /** A page that a server shows under any address: its links name the website by its own. */
    Pages.Frame frameAnywhere(Place place) {
        return frame(place, url(""));
    }

    private Pages.Frame frame(Place place, String root) {
        Language language = place.language();
        Language original =
                place.written().contains(language) ? language : place.written().get(0);
        return new Pages.Frame(
                publicationIn(language),
                modelsIn(language).language(),
                root,
                place.address().apply(language),
                inMenu(language, place.address().apply(language)),
                url(place.address().apply(original)),
                switches(place),
                alternates(place),
                latest(language));
    }

    /**
     * What the menu on every page leads to that the page is, or is a further page of; nothing else on its menu depends on where it
     * stands.
     */
    private Optional<String> inMenu(Language language, String address) {
        String list = Addresses.first(address);
        boolean leads = list.equals(Addresses.standards(language))
                || list.equals(Addresses.about(language))
                || latest(language).filter(issue -> issue.url().equals(address)).isPresent()
                || publicationIn(language).sections().stream()
                        .anyMatch(section -> section.url().equals(list));
        return leads ? Optional.of(list) : Optional.empty();
    }

    private List<Pages.Switch> switches(Place place) {
        return publication.languages().stream()
                .map(each -> new Pages.Switch(
                        modelsIn(each).language(), place.address().apply(each), each.equals(place.language())))
                .toList();
    }

    /** As search engines read {@code hreflang}: every version names all versions and itself. */
    List<Pages.Alternate> alternates(Place place) {
        List<Pages.Alternate> alternates = new ArrayList<>();
        for (Language each : place.written()) {
            alternates.add(new Pages.Alternate(each.tag(), url(place.address().apply(each))));
        }
        return alternates.size() < 2 ? List.of() : alternates;
    }

    Optional<IssueView> latest(Language language) {
        return publication.issues().stream().findFirst().map(modelsIn(language)::issue);
    }

    PageModels modelsIn(Language language) {
        return java.util.Objects.requireNonNull(models.get(language));
    }

    PublicationView publicationIn(Language language) {
        return java.util.Objects.requireNonNull(publications.get(language));
    }

    /** The absolute URL of an address; a directory stands for its index. */
    String url(String address) {
        String path = address.endsWith(INDEX) ? address.substring(0, address.length() - INDEX.length()) : address;
        return site + "/" + path;
    }

    static String rootFrom(String address) {
        return "../".repeat((int) address.chars().filter(c -> c == '/').count());
    }

    /** Path of the website on its server, with a slash at both ends. */
    static String basePath(Publication publication) {
        String path =
                Optional.ofNullable(publication.site().value().getRawPath()).orElse("");
        return path.replaceAll("/+$", "") + "/";
    }
}
