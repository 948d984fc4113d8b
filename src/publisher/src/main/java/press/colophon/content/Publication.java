package press.colophon.content;

import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.colophon.diagnostics.SourceSpan;

/**
 * A periodical with its issues: everything that the content directory says, checked and resolved. Immutable.
 *
 * <p>Named things are resolved: where a file names a person by id, the record holds the {@link Person}.
 *
 * @param directory what the content directory is called in diagnostics
 * @param id stem of file names
 * @param languages the first is the source language
 * @param site address of the website's root
 * @param press what the printer asks for
 * @param topics titles of the tags that have pages of their own, by tag
 * @param hyphenation words of the house with a hyphen wherever they may be divided
 * @param issues newest first
 */
public record Publication(
        String directory,
        Located<String> id,
        List<Language> languages,
        Identity identity,
        Located<String> theme,
        Located<URI> site,
        List<Section> sections,
        Imprint imprint,
        Press press,
        Map<String, Person> people,
        Map<String, Organization> organizations,
        List<Term> glossary,
        Map<String, Localized> topics,
        List<String> hyphenation,
        List<Issue> issues) {
    public Publication {
        languages = List.copyOf(languages);
        sections = List.copyOf(sections);
        people = Ordered.copyOf(people);
        organizations = Ordered.copyOf(organizations);
        glossary = List.copyOf(glossary);
        topics = Ordered.copyOf(topics);
        hyphenation = List.copyOf(hyphenation);
        issues = List.copyOf(issues);
    }

    /** The issue with this id. */
    public Optional<Issue> issue(String issueId) {
        return issues.stream().filter(issue -> issue.id().equals(issueId)).findFirst();
    }

    public Language sourceLanguage() {
        return languages.get(0);
    }

    /**
     * What the periodical is called and registered as.
     *
     * @param founded first month of publication
     * @param trim size of the page, if it is to be that and no other; else the theme decides
     */
    public record Identity(
            Localized title,
            Optional<Localized> tagline,
            Optional<Localized> description,
            Located<Issn> issn,
            Optional<Located<String>> cn,
            Located<Frequency> frequency,
            Optional<Located<YearMonth>> founded,
            Located<String> country,
            Copyright copyright,
            Optional<Media> logo,
            Optional<Trim> trim) {}

    /** How often an issue appears. */
    public enum Frequency {
        WEEKLY,
        BIWEEKLY,
        MONTHLY,
        BIMONTHLY,
        QUARTERLY,
        SEMIANNUAL,
        ANNUAL
    }

    public record Copyright(Localized holder, Optional<Localized> shortName) {}

    /** Size of the trimmed page in millimetres. */
    public record Trim(double width, double height) {}

    public record Section(Located<String> id, Localized title, Optional<Localized> description) {}

    /**
     * What the printer asks for; the theme and the typesetter's own limits stand in for what is not said.
     *
     * @param profile path of an ICC profile below the content directory, else in the theme
     * @param condition name of the printing condition in the registry of the International Color Consortium
     * @param marks whether crop and registration marks stand around the page
     * @param limits thresholds of the preflight by their names in the file
     */
    public record Press(
            Optional<Located<String>> profile,
            Optional<Located<String>> condition,
            boolean marks,
            Map<String, Threshold> limits) {
        /** Nothing is asked for. */
        public static final Press UNSTATED = new Press(Optional.empty(), Optional.empty(), true, Map.of());

        public Press {
            limits = Ordered.copyOf(limits);
        }
    }

    /** From where on a measured value is reported, in the unit of what is measured. */
    public record Threshold(Optional<Located<Double>> warning, Optional<Located<Double>> error) {}

    /**
     * Who makes the periodical and how it is had.
     *
     * @param notices what it prints of itself where pages have room
     */
    public record Imprint(
            List<Body> bodies,
            List<Post> masthead,
            List<CommitteeGroup> committee,
            Optional<Partners> partners,
            Optional<Contact> contact,
            Optional<Distribution> distribution,
            Optional<Price> domesticPrice,
            Optional<Price> internationalPrice,
            Notices notices) {
        public Imprint {
            bodies = List.copyOf(bodies);
            masthead = List.copyOf(masthead);
            committee = List.copyOf(committee);
        }
    }

    /**
     * Texts in the periodical's own name; what is not said is not printed.
     *
     * @param papers what it wants to be written for it
     * @param subscribe what subscribers get
     */
    public record Notices(Optional<Localized> papers, Optional<Localized> subscribe) {
        public static final Notices NONE = new Notices(Optional.empty(), Optional.empty());
    }

    /** A body that answers for the periodical (主管, 主办, 出版). */
    public record Body(BodyRole role, Organization organization) {}

    /** Roles of bodies, in the order of the Chinese imprint. */
    public enum BodyRole {
        ADMINISTRATOR,
        HOST,
        PUBLISHER
    }

    /** A post on the masthead and who holds it. */
    public record Post(Localized role, List<Person> people) {}

    public record CommitteeGroup(Localized title, List<CommitteeMember> members) {}

    public record CommitteeMember(Person person, Optional<Localized> position) {}

    public record Partners(Localized title, List<Organization> organizations) {}

    public record Contact(
            Optional<Localized> address,
            Optional<Located<URI>> website,
            List<Department> departments,
            Optional<Localized> printer,
            Optional<LegalAdviser> legalAdviser) {}

    public record Department(Localized name, List<Located<String>> phones, List<Located<String>> emails) {}

    /**
     * @param onWeb false where the printed imprint alone names the adviser
     */
    public record LegalAdviser(
            Localized person, Optional<Localized> firm, Optional<Located<String>> phone, boolean onWeb) {}

    public record Distribution(
            Optional<Localized> generalDistributor,
            Optional<Localized> subscription,
            Optional<Located<String>> postalCode,
            Optional<Localized> overseasDistributor,
            Optional<Located<String>> distributionNumber) {}

    /**
     * @param currency ISO 4217 code
     */
    public record Price(java.math.BigDecimal amount, String currency, SourceSpan span) {}

    public record Person(
            String id,
            Localized name,
            Optional<Localized> honorific,
            Optional<Localized> role,
            Optional<Organization> organization,
            Optional<Localized> affiliation,
            Optional<DividedName> divided,
            SourceSpan span) {
        /** A person whose name nobody has divided. */
        public Person(
                String id,
                Localized name,
                Optional<Localized> honorific,
                Optional<Localized> role,
                Optional<Organization> organization,
                Optional<Localized> affiliation,
                SourceSpan span) {
            this(id, name, honorific, role, organization, affiliation, Optional.empty(), span);
        }
    }

    /**
     * A name in Latin letters as catalogues sort it.
     *
     * @param given with a suffix behind it, as {@code Martin Luther, Jr.}
     */
    public record DividedName(String family, String given) {}

    public record Organization(
            String id, Localized name, Optional<Localized> shortName, Optional<Located<URI>> url, SourceSpan span) {}

    /** An abbreviation and what it stands for. */
    public record Term(Located<String> abbreviation, Localized term) {}
}
