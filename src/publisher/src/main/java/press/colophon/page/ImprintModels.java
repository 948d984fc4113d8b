package press.colophon.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import press.colophon.content.Publication;

/** Who makes the periodical, as pages show it. */
record ImprintModels(Readings readings, People people, Phrases phrases) {

    PublicationView.Imprint imprint(Publication.Imprint imprint) {
        return new PublicationView.Imprint(
                bodies(imprint.bodies()),
                imprint.masthead().stream().map(this::post).toList(),
                imprint.committee().stream().map(this::group).toList(),
                imprint.partners().map(this::partners),
                imprint.contact().map(this::contact),
                imprint.distribution().map(this::distribution),
                imprint.domesticPrice().map(phrases::price),
                imprint.internationalPrice().map(phrases::price),
                readings.text(imprint.notices().papers()),
                readings.text(imprint.notices().subscribe()));
    }

    private List<PublicationView.Body> bodies(List<Publication.Body> bodies) {
        Map<Publication.BodyRole, List<OrganizationView>> byRole = bodies.stream()
                .collect(Collectors.groupingBy(
                        Publication.Body::role,
                        () -> new EnumMap<>(Publication.BodyRole.class),
                        Collectors.mapping(body -> people.organization(body.organization()), Collectors.toList())));
        return byRole.entrySet().stream()
                .map(role -> new PublicationView.Body(role.getKey(), role.getValue()))
                .toList();
    }

    private PublicationView.Post post(Publication.Post post) {
        return new PublicationView.Post(
                readings.text(post.role()),
                post.people().stream().map(people::person).toList());
    }

    private PublicationView.CommitteeGroup group(Publication.CommitteeGroup group) {
        return new PublicationView.CommitteeGroup(
                readings.text(group.title()),
                group.members().stream().noneMatch(member -> member.position().isPresent()),
                group.members().stream()
                        .map(member -> new PublicationView.CommitteeMember(
                                people.person(member.person()), readings.text(member.position())))
                        .toList());
    }

    private PublicationView.Partners partners(Publication.Partners partners) {
        return new PublicationView.Partners(
                readings.text(partners.title()),
                partners.organizations().stream().map(people::organization).toList());
    }

    private PublicationView.Contact contact(Publication.Contact contact) {
        return new PublicationView.Contact(
                readings.text(contact.address()),
                contact.website().map(url -> url.value().toString()),
                contact.departments().stream().map(this::department).toList(),
                readings.text(contact.printer()),
                contact.legalAdviser()
                        .map(adviser -> new PublicationView.LegalAdviser(
                                readings.text(adviser.person()),
                                readings.text(adviser.firm()),
                                adviser.phone().map(Object::toString),
                                adviser.onWeb())));
    }

    private PublicationView.Department department(Publication.Department department) {
        return new PublicationView.Department(
                readings.text(department.name()),
                department.phones().stream().map(Object::toString).toList(),
                department.emails().stream().map(Object::toString).toList());
    }

    private PublicationView.Distribution distribution(Publication.Distribution distribution) {
        return new PublicationView.Distribution(
                readings.text(distribution.generalDistributor()),
                readings.text(distribution.subscription()),
                distribution.postalCode().map(Object::toString),
                readings.text(distribution.overseasDistributor()),
                distribution.distributionNumber().map(Object::toString));
    }
}
