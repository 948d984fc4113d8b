package press.colophon.metadata;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultAbbreviationProvider;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Writes out how an article is cited, in the styles of the Citation Style Language that stand beside this class. Thread-safe: a
 * processor serves one thread at a time, and is kept for the next.
 */
public final class Citations {
    private final Map<String, Queue<Processor>> idle = new ConcurrentHashMap<>();

    /**
     * Styles, in the order in which pages show them. Where a style has family names in capitals, they are in capitals before the
     * processor sees them: it would follow the language of the machine.
     */
    public enum Style {
        /** GB/T 7714-2015, numeric system. */
        GBT_7714("GB/T 7714", "gb-t-7714", true),
        /** Publication Manual of the American Psychological Association, 7th edition. */
        APA("APA", "apa", false);

        private final String title;
        private final String file;
        private final boolean familyInCapitals;

        Style(String title, String file, boolean familyInCapitals) {
            this.title = title;
            this.file = file;
            this.familyInCapitals = familyInCapitals;
        }

        /** How readers know the style. */
        public String title() {
            return title;
        }
    }

    /** The reference to an article, in the language of its text, as HTML: text with {@code i} elements. */
    public String html(Work work, Style style) {
        String language = work.language().startsWith("zh") ? "zh-CN" : "en-US";
        Queue<Processor> queue = idle.computeIfAbsent(style + language, added -> new ConcurrentLinkedQueue<>());
        Processor polled = queue.poll();
        Processor processor = polled == null ? new Processor(style, language) : polled;
        String html = processor.html(item(work, style));
        queue.add(processor);
        return html;
    }

    private static CSLItemData item(Work work, Style style) {
        CSLItemDataBuilder item = new CSLItemDataBuilder()
                .id(work.id())
                .type(CSLType.ARTICLE_JOURNAL)
                .title(work.title())
                .containerTitle(work.issue().serial().title())
                .issue(work.issue().number())
                .issued(
                        work.issue().published().getYear(),
                        work.issue().published().getMonthValue(),
                        work.issue().published().getDayOfMonth())
                .language(work.language())
                .ISSN(work.issue().serial().issn())
                .URL(work.url());
        // styles take an empty list for a role that nobody is named in
        if (!work.authors().isEmpty()) {
            item.author(names(work.authors(), style));
        }
        if (!work.translators().isEmpty()) {
            item.translator(names(work.translators(), style));
        }
        work.issue().volume().ifPresent(item::volume);
        work.pages().ifPresent(pages -> item.page(pages.text().replace('–', '-')));
        return item.build();
    }

    private static CSLName[] names(List<Work.Name> names, Style style) {
        return names.stream().map(name -> name(name, style)).toArray(CSLName[]::new);
    }

    private static CSLName name(Work.Name name, Style style) {
        return name.family()
                .map(family -> style.familyInCapitals ? family.toUpperCase(Locale.ROOT) : family)
                .map(family ->
                        new CSLNameBuilder().family(family).given(name.given()).build())
                .orElseGet(() -> new CSLNameBuilder().literal(name.full()).build());
    }

    private static String read(String file) {
        try (InputStream in = Objects.requireNonNull(Citations.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A style made ready, which takes longer than a hundred references. */
    private static final class Processor {
        private final One items = new One();
        private final ReferenceFormat format = new ReferenceFormat();
        private final CSL csl;

        private Processor(Style style, String language) {
            try {
                this.csl = new CSL(
                        items,
                        locale -> read("locales-" + (locale.startsWith("zh") ? "zh-CN" : "en-US") + ".xml"),
                        new DefaultAbbreviationProvider(),
                        read(style.file + ".csl"),
                        language);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private String html(CSLItemData item) {
            items.item = item;
            csl.reset();
            // which brings back its own format
            csl.setOutputFormat(format);
            csl.registerCitationItems(List.of(item.getId()), true);
            return csl.makeBibliography().getEntries()[0];
        }
    }

    /** The one article that is being cited. */
    private static final class One implements ItemDataProvider {
        private CSLItemData item = new CSLItemDataBuilder().id("").build();

        @Override
        public CSLItemData retrieveItem(String id) {
            return item;
        }

        @Override
        public Collection<String> getIds() {
            return List.of(item.getId());
        }
    }
}
