package press.colophon.page;

import java.util.List;
import java.util.Optional;
import press.colophon.content.Publication.BodyRole;
import press.colophon.content.Publication.Frequency;

/**
 * A periodical: what holds for every issue.
 *
 * @param otherTitle in the publication's other language
 * @param site base URL of the website, without a slash at its end
 */
public record PublicationView(
        String id,
        String site,
        Text title,
        Optional<Text> otherTitle,
        Optional<Text> tagline,
        Optional<Text> description,
        Registration registration,
        Copyright copyright,
        List<SectionView> sections,
        Imprint imprint,
        List<LanguageView> languages) {
    public PublicationView {
        sections = List.copyOf(sections);
        languages = List.copyOf(languages);
    }

    /**
     * @param country ISO 3166-1 code
     */
    public record Registration(
            String issn, Optional<String> cn, Frequency frequency, Optional<DateView> founded, String country) {}

    public record Copyright(Text holder, Optional<Text> shortName) {}

    /**
     * Who makes the periodical and how it is had.
     *
     * @param papers what it wants to be written for it, if it says so
     * @param subscribe what subscribers get, if it says so
     */
    public record Imprint(
            List<Body> bodies,
            List<Post> masthead,
            List<CommitteeGroup> committee,
            Optional<Partners> partners,
            Optional<Contact> contact,
            Optional<Distribution> distribution,
            Optional<PriceView> domesticPrice,
            Optional<PriceView> internationalPrice,
            Optional<Text> papers,
            Optional<Text> subscribe) {
        public Imprint {
            bodies = List.copyOf(bodies);
            masthead = List.copyOf(masthead);
            committee = List.copyOf(committee);
        }
    }

    /** Bodies with one role (主管, 主办, 出版). */
    public record Body(BodyRole role, List<OrganizationView> organizations) {
        public Body {
            organizations = List.copyOf(organizations);
        }
    }

    public record Post(Text role, List<PersonView> people) {
        public Post {
            people = List.copyOf(people);
        }
    }

    /**
     * @param namesOnly whether no member has a position, so that the names can run on
     */
    public record CommitteeGroup(Text title, boolean namesOnly, List<CommitteeMember> members) {
        public CommitteeGroup {
            members = List.copyOf(members);
        }
    }

    public record CommitteeMember(PersonView person, Optional<Text> position) {}

    public record Partners(Text title, List<OrganizationView> organizations) {
        public Partners {
            organizations = List.copyOf(organizations);
        }
    }

    public record Contact(
            Optional<Text> address,
            Optional<String> website,
            List<Department> departments,
            Optional<Text> printer,
            Optional<LegalAdviser> legalAdviser) {
        public Contact {
            departments = List.copyOf(departments);
        }
    }

    public record Department(Text name, List<String> phones, List<String> emails) {
        public Department {
            phones = List.copyOf(phones);
            emails = List.copyOf(emails);
        }
    }

    /**
     * @param onWeb false where the printed imprint alone may name the adviser
     */
    public record LegalAdviser(Text person, Optional<Text> firm, Optional<String> phone, boolean onWeb) {}

    public record Distribution(
            Optional<Text> generalDistributor,
            Optional<Text> subscription,
            Optional<String> postalCode,
            Optional<Text> overseasDistributor,
            Optional<String> distributionNumber) {}

    /**
     * One price in two styles.
     *
     * @param amount with the currency's decimals, without grouping: {@code 30.00}
     * @param currency ISO 4217 code
     * @param text as running text writes it: {@code RMB 30.00}
     * @param symbol as a cover writes it: {@code ¥30.00}
     */
    public record PriceView(String amount, String currency, String text, String symbol) {}
}
