package press.colophon.content;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.colophon.content.Publication.BodyRole;
import press.colophon.content.Publication.CommitteeGroup;
import press.colophon.content.Publication.CommitteeMember;
import press.colophon.content.Publication.Contact;
import press.colophon.content.Publication.Copyright;
import press.colophon.content.Publication.Department;
import press.colophon.content.Publication.Distribution;
import press.colophon.content.Publication.Frequency;
import press.colophon.content.Publication.Identity;
import press.colophon.content.Publication.Imprint;
import press.colophon.content.Publication.LegalAdviser;
import press.colophon.content.Publication.Notices;
import press.colophon.content.Publication.Partners;
import press.colophon.content.Publication.Post;
import press.colophon.content.Publication.Price;
import press.colophon.content.Publication.Section;
import press.colophon.content.Publication.Trim;
import press.colophon.diagnostics.Diagnostics;

/** Reads publication.yaml. */
final class PublicationReader {

    private final Form form;
    private final MediaFiles media;

    PublicationReader(Form form, MediaFiles media) {
        this.form = form;
        this.media = media;
    }

    /** The languages that the file names; without one there is nothing to read texts by. */
    static List<Language> languages(Yaml file, Diagnostics diagnostics) {
        return Form.of(file, new Form.Reading(List.of(), diagnostics)).texts("languages").stream()
                .map(code -> new Language(code.value()))
                .distinct()
                .toList();
    }

    List<Section> sections() {
        Set<String> ids = new HashSet<>();
        List<Section> sections = new ArrayList<>();
        for (Form section : form.forms("sections")) {
            Optional<Located<String>> id = section.text("id");
            id.filter(known -> !ids.add(known.value()))
                    .ifPresent(twice -> form.reading()
                            .diagnostics()
                            .add(Problem.DUPLICATE_ID.at(
                                    twice.span(), "there is a section \"" + twice + "\" already")));
            id.ifPresent(named -> sections.add(new Section(
                    named,
                    section.localized("title").orElseGet(() -> idAsText(named)),
                    section.localized("description"))));
        }
        return sections;
    }

    Located<String> id() {
        return form.text("id").orElseGet(() -> new Located<>("publication", form.span()));
    }

    Located<String> theme() {
        return form.text("theme").orElseGet(() -> new Located<>("journal", form.span()));
    }

    /** An address that is nobody's (RFC 2606) stands in for one that was reported. */
    Located<URI> site() {
        return form.form("site")
                .flatMap(site -> site.uri("url"))
                .orElseGet(() -> new Located<>(URI.create("https://publication.invalid/"), form.span()));
    }

    Identity identity() {
        return new Identity(
                form.localized("title").orElseGet(() -> idAsText(id())),
                form.localized("tagline"),
                form.localized("description"),
                issn(),
                form.text("cn").filter(cn -> Formats.problem("cn", cn.value()).isEmpty()),
                form.word("frequency", Frequency.class).orElseGet(() -> new Located<>(Frequency.MONTHLY, form.span())),
                form.yearMonth("founded"),
                form.text("country").orElseGet(() -> new Located<>("CN", form.span())),
                copyright(),
                form.text("logo").flatMap(path -> media.resolve("publication.yaml", path)),
                trim());
    }

    /** An ISSN of zeros, whose check digit is right, stands in for one that was reported. */
    private Located<Issn> issn() {
        return form.text("issn")
                .filter(text -> Issn.problem(text.value()).isEmpty())
                .map(text -> new Located<>(new Issn(text.value()), text.span()))
                .orElseGet(() -> new Located<>(new Issn("0000-0000"), form.span()));
    }

    private Copyright copyright() {
        Optional<Form> copyright = form.form("copyright");
        return new Copyright(
                copyright.flatMap(c -> c.localized("holder")).orElseGet(() -> idAsText(id())),
                copyright.flatMap(c -> c.localized("short")));
    }

    private Optional<Trim> trim() {
        return form.form("trim")
                .flatMap(trim -> trim.number("width")
                        .flatMap(width -> trim.number("height")
                                .map(height -> new Trim(
                                        width.value().doubleValue(),
                                        height.value().doubleValue()))));
    }

    Publication.Press press() {
        return form.form("press").map(PublicationReader::press).orElse(Publication.Press.UNSTATED);
    }

    private static Publication.Press press(Form press) {
        return new Publication.Press(
                press.text("profile"),
                press.text("condition"),
                press.flag("marks", true),
                press.form("limits").map(PublicationReader::limits).orElse(Map.of()));
    }

    private static Map<String, Publication.Threshold> limits(Form limits) {
        Map<String, Publication.Threshold> thresholds = new LinkedHashMap<>();
        limits.mapping()
                .entries()
                .keySet()
                .forEach(name -> limits.form(name)
                        .ifPresent(limit -> thresholds.put(
                                name, new Publication.Threshold(amount(limit, "warning"), amount(limit, "error")))));
        return thresholds;
    }

    private static Optional<Located<Double>> amount(Form limit, String key) {
        return limit.number(key).map(number -> new Located<>(number.value().doubleValue(), number.span()));
    }

    Imprint imprint(Registry registry) {
        Optional<Form> prices = form.form("prices");
        return new Imprint(
                bodies(registry),
                masthead(registry),
                committee(registry),
                form.form("partners")
                        .flatMap(partners -> partners.localized("title")
                                .map(title -> new Partners(title, organizations(partners, registry)))),
                form.form("contact").map(PublicationReader::contact),
                form.form("distribution").map(PublicationReader::distribution),
                prices.flatMap(p -> p.form("domestic")).flatMap(PublicationReader::price),
                prices.flatMap(p -> p.form("international")).flatMap(PublicationReader::price),
                form.form("notices").map(PublicationReader::notices).orElse(Notices.NONE));
    }

    private static Notices notices(Form notices) {
        return new Notices(notices.localized("papers"), notices.localized("subscribe"));
    }

    private List<Publication.Body> bodies(Registry registry) {
        return form.forms("bodies").stream()
                .flatMap(body -> body
                        .word("role", BodyRole.class)
                        .flatMap(role -> body.text("organization")
                                .flatMap(registry::organization)
                                .map(organization -> new Publication.Body(role.value(), organization)))
                        .stream())
                .toList();
    }

    private List<Post> masthead(Registry registry) {
        return form.forms("masthead").stream()
                .flatMap(post ->
                        post
                                .localized("role")
                                .map(role -> new Post(role, registry.people(post.texts("people"))))
                                .stream())
                .toList();
    }

    private List<CommitteeGroup> committee(Registry registry) {
        return form.forms("committee").stream()
                .flatMap(group ->
                        group
                                .localized("title")
                                .map(title -> new CommitteeGroup(title, members(group, registry)))
                                .stream())
                .toList();
    }

    private static List<CommitteeMember> members(Form group, Registry registry) {
        return group.forms("members").stream()
                .flatMap(member -> member
                        .text("person")
                        .flatMap(registry::person)
                        .map(person -> new CommitteeMember(person, member.localized("position")))
                        .stream())
                .toList();
    }

    private static List<Publication.Organization> organizations(Form partners, Registry registry) {
        return partners.texts("organizations").stream()
                .flatMap(id -> registry.organization(id).stream())
                .toList();
    }

    private static Contact contact(Form contact) {
        return new Contact(
                contact.localized("address"),
                contact.uri("website"),
                contact.forms("departments").stream()
                        .flatMap(department -> department
                                .localized("name")
                                .map(name ->
                                        new Department(name, department.texts("phones"), department.texts("emails")))
                                .stream())
                        .toList(),
                contact.localized("printer"),
                contact.form("legal_adviser")
                        .flatMap(adviser -> adviser.localized("person")
                                .map(person -> new LegalAdviser(
                                        person,
                                        adviser.localized("firm"),
                                        adviser.text("phone"),
                                        adviser.flag("web", true)))));
    }

    private static Distribution distribution(Form distribution) {
        return new Distribution(
                distribution.localized("general_distributor"),
                distribution.localized("subscription"),
                distribution.text("postal_code"),
                distribution.localized("overseas_distributor"),
                distribution.text("distribution_number"));
    }

    private static Optional<Price> price(Form price) {
        Optional<Located<BigDecimal>> amount = price.number("amount");
        return amount.flatMap(value ->
                price.text("currency").map(currency -> new Price(value.value(), currency.value(), value.span())));
    }

    /** An id in place of a text that was reported as missing. */
    private Localized idAsText(Located<String> id) {
        return Localized.of(form.reading().source(), id);
    }
}
