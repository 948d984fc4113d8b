package press.colophon.typeset.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import press.colophon.typeset.font.Lookup.Rule;

/**
 * A GSUB or GPOS table: which lookups a feature means in a script and language, and the lookups, read when first used (OpenType
 * 1.9, "Common Table Formats"). Feature variations are ignored, as all variations are. Thread-safe.
 */
final class LayoutTable {
    /** No required feature: OpenType 1.9, LangSys table. */
    private static final int NONE = 0xFFFF;

    private static final int USE_MARK_FILTERING_SET = 0x10;

    /** Real lookups have up to some dozens of subtables. */
    private static final int MOST_SUBTABLES = 512;

    private final Table table;
    private final Kind kind;
    private final GlyphDefinitions definitions;
    private final int glyphCount;
    private final ConcurrentMap<Integer, Lookup> lookups = new ConcurrentHashMap<>();

    LayoutTable(Table table, Kind kind, GlyphDefinitions definitions, int glyphCount) {
        this.table = table;
        this.kind = kind;
        this.definitions = definitions;
        this.glyphCount = glyphCount;
    }

    /** What the numbers of lookup types mean. */
    enum Kind {
        SUBSTITUTION(7),
        POSITIONING(9);

        /** The lookup type whose subtables only lead to others, farther away. */
        private final int extension;

        Kind(int extension) {
            this.extension = extension;
        }
    }

    /** The lookups of the wanted features, in the order in which they apply; the script's required feature is among them. */
    List<Lookup> lookups(Script script, String language, Predicate<String> wanted) {
        Table features = table.follow16(6);
        Table system = system(script, language);
        SortedSet<Integer> indices = new TreeSet<>();
        if (!system.isEmpty() && system.u16(2) != NONE) {
            collect(features, system.u16(2), indices);
        }
        int count = system.fitting(system.u16(4), 6, 2);
        for (int i = 0; i < count; i++) {
            int feature = system.u16(6 + 2 * i);
            if (wanted.test(features.tag(2 + 6 * feature))) {
                collect(features, feature, indices);
            }
        }
        return indices.stream().map(this::lookup).toList();
    }

    Lookup lookup(int index) {
        Lookup known = lookups.get(index);
        return known != null ? known : lookups.computeIfAbsent(index, this::readLookup);
    }

    private static void collect(Table features, int index, SortedSet<Integer> indices) {
        if (index >= features.u16(0)) {
            return;
        }
        Table feature = features.follow16(2 + 6 * index + 4);
        int count = feature.fitting(feature.u16(2), 4, 2);
        for (int i = 0; i < count; i++) {
            indices.add(feature.u16(4 + 2 * i));
        }
    }

    /** The language system for a script: its own, or that of the script's default, or that of no particular script. */
    private Table system(Script script, String language) {
        Table scripts = table.follow16(4);
        return find(scripts, 2, script.tag())
                .or(() -> find(scripts, 2, "DFLT"))
                .or(() -> find(scripts, 2, "latn"))
                .map(found -> find(found, 4, Languages.tag(language)).orElseGet(() -> found.follow16(0)))
                .orElse(Table.EMPTY);
    }

    /** The table that a list of tagged offsets names by this tag; the list's count stands before {@code start}. */
    private static Optional<Table> find(Table list, int start, String tag) {
        int count = list.fitting(list.u16(start - 2), start, 6);
        for (int i = 0; i < count; i++) {
            int record = start + 6 * i;
            if (list.tag(record).equals(tag)) {
                return Optional.of(list.follow16(record + 4));
            }
        }
        return Optional.empty();
    }

    private Lookup readLookup(int index) {
        Table list = table.follow16(8);
        if (index >= list.u16(0)) {
            return Lookup.NONE;
        }
        Table lookup = list.follow16(2 + 2 * index);
        int type = lookup.u16(0);
        int flags = lookup.u16(2);
        int count = Math.min(lookup.fitting(lookup.u16(4), 6, 2), MOST_SUBTABLES);
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Table subtable = lookup.follow16(6 + 2 * i);
            boolean extended = type == kind.extension;
            readRule(extended ? subtable.u16(2) : type, extended ? subtable.follow32(4) : subtable)
                    .ifPresent(rules::add);
        }
        int markSet = (flags & USE_MARK_FILTERING_SET) != 0 ? lookup.u16(6 + 2 * lookup.u16(4)) : 0;
        return Lookup.of(List.copyOf(rules), definitions.skipping(flags, markSet));
    }

    private Optional<Rule> readRule(int type, Table subtable) {
        return Optional.ofNullable(
                kind == Kind.SUBSTITUTION ? substitution(type, subtable) : positioning(type, subtable));
    }

    /** Reverse chaining (type 8) is for Arabic-like scripts, which this typesetter does not set. */
    private @Nullable Rule substitution(int type, Table subtable) {
        return switch (type) {
            case 1 -> new Substitutions.Single(covered(subtable), subtable);
            case 2 -> new Substitutions.Multiple(covered(subtable), subtable);
            case 3 -> new Substitutions.Alternate(covered(subtable), subtable);
            case 4 -> new Substitutions.Ligature(covered(subtable), subtable);
            case 5 -> Context.read(subtable, false, glyphCount, this::lookup);
            case 6 -> Context.read(subtable, true, glyphCount, this::lookup);
            default -> null;
        };
    }

    /** Attachment of marks (types 3 to 6) is left out: characters are composed before they are looked up. */
    private @Nullable Rule positioning(int type, Table subtable) {
        return switch (type) {
            case 1 -> new Positionings.Single(covered(subtable), subtable);
            case 2 -> pairs(subtable);
            case 7 -> Context.read(subtable, false, glyphCount, this::lookup);
            case 8 -> Context.read(subtable, true, glyphCount, this::lookup);
            default -> null;
        };
    }

    private Rule pairs(Table subtable) {
        return subtable.u16(0) == 2
                ? new Positionings.ClassPairs(
                        covered(subtable),
                        subtable,
                        GlyphClasses.read(subtable.follow16(8), glyphCount),
                        GlyphClasses.read(subtable.follow16(10), glyphCount))
                : new Positionings.Pairs(covered(subtable), subtable);
    }

    private Coverage covered(Table subtable) {
        return Coverage.read(subtable.follow16(2), glyphCount);
    }
}
