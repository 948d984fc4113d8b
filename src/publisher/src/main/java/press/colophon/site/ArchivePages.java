package press.colophon.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import press.colophon.content.Issue;
import press.colophon.content.Language;
import press.colophon.content.Localized;
import press.colophon.content.Publication;
import press.colophon.page.Addresses;
import press.colophon.page.ArticleView;
import press.colophon.page.IssueView;
import press.colophon.page.PageModels;
import press.colophon.page.PersonView;
import press.colophon.page.SectionView;
import press.colophon.page.Text;

/** The pages of sections, people, topics and years in one language. Long lists are spread over several pages ({@link Spread}). */
record ArchivePages(Publication publication, Archives archives, Frames frames, Language language) {

    record Section(Pages.Frame frame, SectionView section, List<Entries> issues, Optional<Paging> paging) {}

    /** What an issue has in a section. */
    record Entries(IssueView issue, List<IssueView.Entry> entries) {}

    /**
     * Everyone who wrote, spoke or translated.
     *
     * @param groups by the first letter of their ids
     */
    record People(Pages.Frame frame, List<Group> groups) {}

    record Group(String letter, List<Someone> people) {}

    record Someone(PersonView person, String address, int articles) {}

    record Person(Pages.Frame frame, PersonView person, List<Works> works, Optional<Paging> paging) {}

    /** What a person did in one role. */
    record Works(Archives.Role role, List<InIssue> issues) {}

    /** Articles of one issue. */
    record InIssue(IssueView issue, List<ArticleView> articles) {}

    record Topics(Pages.Frame frame, List<TopicEntry> topics) {}

    /**
     * @param other the title in the publication's other language
     */
    record TopicEntry(Text title, Optional<Text> other, String address, int articles) {}

    record Topic(Pages.Frame frame, Text title, Optional<Text> other, List<InIssue> issues, Optional<Paging> paging) {}

    record Year(Pages.Frame frame, String year, List<IssueView> issues, List<YearEntry> years) {}

    record YearEntry(String year, String address, boolean current) {}

    List<SitePage> pages() {
        List<SitePage> pages = new ArrayList<>();
        archives.sections()
                .forEach((section, entries) -> pages.addAll(pages(
                        entries,
                        each -> Addresses.section(each, section),
                        "section",
                        part -> new Section(
                                part.frame(),
                                models().section(section),
                                entries(section, part.items()),
                                part.paging()))));
        pages.add(page(Addresses::people, "people", frame -> new People(frame, groups())));
        archives.people()
                .forEach((id, works) ->
                        pages.addAll(pages(works, each -> Addresses.person(each, id), "person", this::person)));
        pages.add(page(Addresses::topics, "topics", frame -> new Topics(frame, topics())));
        archives.topics()
                .forEach((id, pieces) -> pages.addAll(
                        pages(pieces, each -> Addresses.topic(each, id), "topic", part -> topic(id, part))));
        archives.years()
                .forEach((year, issues) -> pages.add(page(
                        each -> Addresses.year(each, year),
                        "year",
                        frame -> new Year(
                                frame,
                                year,
                                issues.stream().map(models()::issue).toList(),
                                years(year)))));
        return pages;
    }

    private PageModels models() {
        return frames.modelsIn(language);
    }

    private SitePage page(Function<Language, String> address, String template, Function<Pages.Frame, Record> model) {
        Frames.Place place = new Frames.Place(language, address, publication.languages());
        return new SitePage(
                address.apply(language),
                "site/" + template + ".ftlh",
                language.code(),
                () -> SitePage.Content.of(model.apply(frames.frame(place))));
    }

    /** The page of a list that shows these of its items. */
    private record Part<T>(Pages.Frame frame, List<T> items, Optional<Paging> paging) {}

    private <T> List<SitePage> pages(
            Spread<T> list, Function<Language, String> address, String template, Function<Part<T>, Record> model) {
        List<Function<Language, String>> addresses = list.addresses(address);
        return IntStream.range(0, addresses.size())
                .mapToObj(i -> page(
                        addresses.get(i),
                        template,
                        frame -> model.apply(
                                new Part<>(frame, list.pages().get(i), list.paging(i + 1, address.apply(language))))))
                .toList();
    }

    private List<Entries> entries(Publication.Section section, List<Archives.Listed> listed) {
        return Spread.byIssue(listed, Archives.Listed::issue).stream()
                .map(entries -> new Entries(
                        models().issue(entries.get(0).issue()),
                        entries.stream().map(entry -> entry(section, entry)).toList()))
                .toList();
    }

    private IssueView.Entry entry(Publication.Section section, Archives.Listed listed) {
        return models().issue(listed.issue()).contents().stream()
                .filter(contents -> contents.section().id().equals(section.id().value()))
                .flatMap(contents -> contents.entries().stream())
                .skip(listed.index())
                .findFirst()
                .orElseThrow();
    }

    private Person person(Part<Archives.Contribution> part) {
        return new Person(
                part.frame(), models().person(part.items().get(0).person()), works(part.items()), part.paging());
    }

    private List<Group> groups() {
        Map<String, List<Someone>> groups = new LinkedHashMap<>();
        archives.people()
                .forEach((id, works) -> groups.computeIfAbsent(
                                id.substring(0, 1).toUpperCase(java.util.Locale.ROOT), first -> new ArrayList<>())
                        .add(new Someone(
                                models().person(works.items().get(0).person()), Addresses.person(language, id), (int)
                                        works.items().stream()
                                                .map(Archives.Contribution::piece)
                                                .map(piece -> piece.issue().id() + "/"
                                                        + piece.article().slug())
                                                .distinct()
                                                .count())));
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private List<Works> works(List<Archives.Contribution> contributions) {
        Map<Archives.Role, List<Archives.Piece>> byRole = new java.util.EnumMap<>(Archives.Role.class);
        contributions.forEach(each ->
                byRole.computeIfAbsent(each.role(), first -> new ArrayList<>()).add(each.piece()));
        return byRole.entrySet().stream()
                .map(role -> new Works(role.getKey(), inIssues(role.getValue())))
                .toList();
    }

    private List<InIssue> inIssues(List<Archives.Piece> pieces) {
        return Spread.byIssue(pieces, Archives.Piece::issue).stream()
                .map(this::inIssue)
                .toList();
    }

    private InIssue inIssue(List<Archives.Piece> pieces) {
        Issue issue = pieces.get(0).issue();
        return new InIssue(
                models().issue(issue),
                pieces.stream()
                        .map(piece -> models().article(issue, piece.article()))
                        .toList());
    }

    private List<TopicEntry> topics() {
        return archives.topics().entrySet().stream()
                .map(topic -> new TopicEntry(
                        models().text(title(topic.getKey())),
                        models().other(title(topic.getKey())),
                        Addresses.topic(language, topic.getKey()),
                        topic.getValue().items().size()))
                .toList();
    }

    private Topic topic(String id, Part<Archives.Piece> part) {
        return new Topic(
                part.frame(),
                models().text(title(id)),
                models().other(title(id)),
                inIssues(part.items()),
                part.paging());
    }

    private Localized title(String topic) {
        return java.util.Objects.requireNonNull(publication.topics().get(topic));
    }

    private List<YearEntry> years(String current) {
        return archives.years().keySet().stream()
                .map(year -> new YearEntry(year, Addresses.year(language, year), year.equals(current)))
                .toList();
    }
}
