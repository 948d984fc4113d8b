package press.colophon.typeset.font;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The shaping plans of one face, each made when first asked for. Thread-safe. */
final class ShapingPlans {
    /** A document asks for fewer combinations of script, language and features; more are made anew each time. */
    private static final int MOST_KEPT = 64;

    private final LayoutTable gsub;
    private final LayoutTable gpos;
    private final ConcurrentMap<Key, ShapingPlan> kept = new ConcurrentHashMap<>();

    private ShapingPlans(LayoutTable gsub, LayoutTable gpos) {
        this.gsub = gsub;
        this.gpos = gpos;
    }

    static ShapingPlans read(Map<String, Table> tables, int glyphCount) {
        GlyphDefinitions definitions = GlyphDefinitions.read(tables.getOrDefault("GDEF", Table.EMPTY), glyphCount);
        return new ShapingPlans(
                new LayoutTable(
                        tables.getOrDefault("GSUB", Table.EMPTY),
                        LayoutTable.Kind.SUBSTITUTION,
                        definitions,
                        glyphCount),
                new LayoutTable(
                        tables.getOrDefault("GPOS", Table.EMPTY),
                        LayoutTable.Kind.POSITIONING,
                        definitions,
                        glyphCount));
    }

    private record Key(Script script, Features features) {}

    ShapingPlan plan(Script script, Features features) {
        Key key = new Key(script, features);
        ShapingPlan known = kept.get(key);
        if (known != null) {
            return known;
        }
        ShapingPlan plan = ShapingPlan.of(gsub, gpos, script, features);
        if (kept.size() < MOST_KEPT) {
            kept.put(key, plan);
        }
        return plan;
    }
}
