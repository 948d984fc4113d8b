package press.colophon.metadata;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Descriptions in JSON-LD 1.1 with the vocabulary of schema.org. What comes out can stand in a {@code script} element: it has no
 * {@code <} (gson writes it as an escape), and browsers do not execute its type, so that no Content-Security-Policy need allow it
 * (HTML, 4.12.1: data blocks).
 */
public final class LinkedData {
    private static final Gson GSON = new GsonBuilder().create();

    private LinkedData() {}

    /** An article with its issue, volume and periodical, and the event it announces. */
    public static String of(Work work) {
        JsonArray graph = new JsonArray();
        graph.add(article(work));
        work.occasion().ifPresent(occasion -> graph.add(event(work, occasion)));
        return document(graph);
    }

    /** An issue with its articles. */
    public static String of(Serial.Issue issue, List<Work> articles) {
        JsonObject object = issue(issue);
        object.add("hasPart", array(articles, work -> {
            JsonObject part = type("Article", work.url() + "#article");
            part.addProperty("headline", work.title());
            part.addProperty("url", work.url());
            return part;
        }));
        JsonArray graph = new JsonArray();
        graph.add(object);
        return document(graph);
    }

    /** A periodical. */
    public static String of(Serial serial) {
        JsonArray graph = new JsonArray();
        graph.add(periodical(serial));
        return document(graph);
    }

    private static String document(JsonArray graph) {
        JsonObject document = new JsonObject();
        document.addProperty("@context", "https://schema.org");
        document.add("@graph", graph);
        return GSON.toJson(document);
    }

    private static JsonObject article(Work work) {
        JsonObject article = type("Article", work.url() + "#article");
        article.addProperty("headline", work.title());
        article.addProperty("url", work.url());
        article.addProperty("mainEntityOfPage", work.url());
        article.addProperty("inLanguage", work.language());
        put(article, "description", work.description());
        article.addProperty("datePublished", work.issue().published().toString());
        article.add("author", array(work.authors(), LinkedData::person));
        article.add("translator", array(work.translators(), LinkedData::person));
        put(article, "articleSection", work.section());
        put(article, "image", work.image());
        article.add("keywords", array(work.keywords(), JsonPrimitive::new));
        work.pages().ifPresent(pages -> {
            article.addProperty("pageStart", pages.first());
            article.addProperty("pageEnd", pages.last());
        });
        article.add("citation", array(work.standards(), LinkedData::standard));
        article.add("workTranslation", array(work.translations(), url -> type("Article", url + "#article")));
        article.add("publisher", organization(work.issue().serial().publisher()));
        article.add("isPartOf", issue(work.issue()));
        return withoutEmpty(article);
    }

    private static JsonObject issue(Serial.Issue issue) {
        JsonObject object = type("PublicationIssue", issue.url() + "#issue");
        object.addProperty("url", issue.url());
        object.addProperty("issueNumber", issue.number());
        object.addProperty("datePublished", issue.published().toString());
        put(object, "image", issue.cover());
        JsonObject periodical = periodical(issue.serial());
        if (issue.volume().isPresent()) {
            JsonObject volume = type(
                    "PublicationVolume",
                    issue.serial().url() + "#volume-" + issue.volume().get());
            volume.addProperty("volumeNumber", issue.volume().get());
            volume.addProperty("datePublished", issue.year());
            volume.add("isPartOf", periodical);
            object.add("isPartOf", volume);
        } else {
            object.add("isPartOf", periodical);
        }
        return object;
    }

    private static JsonObject periodical(Serial serial) {
        JsonObject periodical = type("Periodical", serial.url() + "#periodical");
        periodical.addProperty("name", serial.title());
        periodical.add("alternateName", array(serial.otherTitles(), JsonPrimitive::new));
        periodical.addProperty("issn", serial.issn());
        periodical.addProperty("url", serial.url());
        periodical.addProperty("inLanguage", serial.language());
        put(periodical, "description", serial.description());
        put(periodical, "startDate", serial.founded());
        periodical.add("publisher", organization(serial.publisher()));
        return withoutEmpty(periodical);
    }

    private static JsonObject event(Work work, Work.Occasion occasion) {
        JsonObject event = type("Event", work.url() + "#event");
        event.addProperty("name", work.title());
        event.addProperty("startDate", occasion.first().toString());
        event.addProperty("endDate", occasion.last().toString());
        occasion.place().ifPresent(place -> {
            JsonObject location = new JsonObject();
            location.addProperty("@type", "Place");
            location.addProperty("name", place);
            event.add("location", location);
        });
        put(event, "description", work.description());
        event.addProperty("url", occasion.url().orElse(work.url()));
        return event;
    }

    private static JsonObject person(Work.Name name) {
        JsonObject person = new JsonObject();
        person.addProperty("@type", "Person");
        person.addProperty("name", name.full());
        put(person, "familyName", name.family());
        name.family().ifPresent(family -> person.addProperty("givenName", name.given()));
        put(person, "alternateName", name.other());
        name.affiliation()
                .ifPresent(body -> person.add("affiliation", organization(new Serial.Body(body, Optional.empty()))));
        return person;
    }

    private static JsonObject organization(Serial.Body body) {
        JsonObject organization = new JsonObject();
        organization.addProperty("@type", "Organization");
        organization.addProperty("name", body.name());
        put(organization, "url", body.url());
        return organization;
    }

    private static JsonObject standard(String designation) {
        JsonObject standard = new JsonObject();
        standard.addProperty("@type", "CreativeWork");
        standard.addProperty("identifier", designation);
        standard.addProperty("name", designation);
        return standard;
    }

    private static JsonObject type(String type, String id) {
        JsonObject object = new JsonObject();
        object.addProperty("@type", type);
        object.addProperty("@id", id);
        return object;
    }

    private static void put(JsonObject object, String name, Optional<String> value) {
        value.ifPresent(text -> object.addProperty(name, text));
    }

    private static <T> JsonArray array(List<T> values, Function<T, JsonElement> each) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(each.apply(value)));
        return array;
    }

    private static JsonObject withoutEmpty(JsonObject object) {
        object.entrySet().removeIf(entry -> entry.getValue() instanceof JsonArray list && list.isEmpty());
        return object;
    }
}
