package press.colophon.typeset.font;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.typeset.graphics.Bytes;

/** The faces of a document, by family. Immutable and thread-safe. Nothing but what was declared is ever used. */
public final class Fonts {
    /** Generic families (CSS Fonts 4 §2.1.3): they mean the first declared family. */
    private static final Set<String> GENERIC =
            Set.of("serif", "sans-serif", "monospace", "system-ui", "cursive", "fantasy");

    private final Map<String, List<Variant>> families;

    private Fonts(Map<String, List<Variant>> families) {
        this.families = families;
    }

    /**
     * A face that a style sheet declares ({@code @font-face}).
     *
     * @param family its name, compared without regard to case
     * @param weight 1–1000
     * @param program the font file: TrueType outlines, no collection
     * @param origin the declaration, where what is wrong with the file is reported
     */
    public record Declaration(String family, int weight, boolean italic, Bytes program, SourceSpan origin) {}

    /** A face with the properties it was declared with. */
    private record Variant(Face face, int weight, boolean italic) {}

    /** Opens every declared face. A file that cannot be used is reported and left out. */
    public static Outcome<Fonts> open(List<Declaration> declarations) {
        Diagnostics diagnostics = new Diagnostics();
        Map<String, List<Variant>> families = new LinkedHashMap<>();
        for (Declaration declaration : declarations) {
            FontFile.open(declaration, diagnostics)
                    .ifPresent(face -> families.computeIfAbsent(key(declaration.family()), name -> new ArrayList<>())
                            .add(new Variant(face, declaration.weight(), declaration.italic())));
        }
        return diagnostics.with(new Fonts(families));
    }

    /** Whether there is no usable face at all, so that no text can be set. */
    public boolean isEmpty() {
        return families.isEmpty();
    }

    /** Of these family names, those that no usable face was declared for: each is worth one warning. */
    public List<String> unknown(Collection<String> names) {
        return names.stream()
                .filter(name -> !families.containsKey(key(name)) && !GENERIC.contains(key(name)))
                .distinct()
                .toList();
    }

    /**
     * The faces for a text, best first: from each known family of the list the face that CSS Fonts 4 §5.2 picks, then, for
     * characters that none of these has, from every other declared family.
     *
     * @param names family names as a style sheet lists them; unknown ones are passed over ({@link #unknown})
     * @param weight 1–1000
     * @throws IllegalStateException if there is no face at all ({@link #isEmpty})
     */
    public FontStack stack(List<String> names, int weight, boolean italic) {
        if (isEmpty()) {
            throw new IllegalStateException("no usable face was declared");
        }
        Set<String> wanted = new LinkedHashSet<>();
        for (String name : names) {
            if (families.containsKey(key(name))) {
                wanted.add(key(name));
            } else if (GENERIC.contains(key(name))) {
                wanted.add(families.keySet().iterator().next());
            }
        }
        wanted.addAll(families.keySet());
        return new FontStack(wanted.stream()
                .map(family -> best(families.getOrDefault(family, List.of()), weight, italic))
                .toList());
    }

    /** Slope decides before weight; among equals the later declaration wins, as in CSS. */
    private static Face best(List<Variant> variants, int weight, boolean italic) {
        Variant best = variants.get(0);
        for (Variant variant : variants) {
            if (distance(variant, weight, italic) <= distance(best, weight, italic)) {
                best = variant;
            }
        }
        return best.face();
    }

    /**
     * How far a face is from what is wanted, as an order: CSS Fonts 4 §5.2, step 4. From 400 to 500 heavier faces up to 500
     * come first, then lighter ones, then the heavier rest; below 400 lighter before heavier; above 500 heavier before lighter.
     */
    private static int distance(Variant variant, int weight, boolean italic) {
        int slope = variant.italic() == italic ? 0 : 10_000;
        int apart = Math.abs(variant.weight() - weight);
        boolean heavier = variant.weight() > weight;
        int direction;
        if (weight >= 400 && weight <= 500) {
            direction = heavier ? (variant.weight() <= 500 ? 0 : 2_000) : 1_000;
        } else {
            direction = heavier == (weight > 500) ? 0 : 1_000;
        }
        return slope + (apart == 0 ? 0 : direction + apart);
    }

    private static String key(String family) {
        return family.strip().toLowerCase(Locale.ROOT);
    }
}
