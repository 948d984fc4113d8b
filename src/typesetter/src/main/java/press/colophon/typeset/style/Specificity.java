package press.colophon.typeset.style;

import java.util.List;
import java.util.Set;
import press.colophon.typeset.style.Component.Kind;

/** Counts ids, classes and types of a selector (Selectors 4, §17), a byte each. */
final class Specificity {
    private static final int ID = 1 << 16;
    private static final int CLASS = 1 << 8;
    private static final int TYPE = 1;

    private static final Set<String> TAKES_SELECTORS = Set.of("not", "is", "has");

    private Specificity() {}

    static int of(List<Component> selector) {
        int sum = 0;
        for (int i = 0; i < selector.size(); i++) {
            Component before = i > 0 ? selector.get(i - 1) : selector.get(i);
            sum += of(selector.get(i), i > 0 && before.is(Kind.COLON), i > 0 && before.isDelim("."));
        }
        return sum;
    }

    private static int of(Component part, boolean afterColon, boolean afterDot) {
        return switch (part.kind()) {
            case HASH -> ID;
            case BRACKET -> CLASS;
            case IDENT -> afterColon || afterDot ? CLASS : TYPE;
            case FUNCTION -> function(part);
            default -> 0;
        };
    }

    private static int function(Component function) {
        if (TAKES_SELECTORS.contains(function.text())) {
            return SelectorReader.splitAtCommas(function.inner()).stream()
                    .mapToInt(Specificity::of)
                    .max()
                    .orElse(0);
        }
        return function.text().equals("where") ? 0 : CLASS;
    }
}
