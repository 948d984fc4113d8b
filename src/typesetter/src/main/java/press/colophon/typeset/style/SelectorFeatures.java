package press.colophon.typeset.style;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import press.colophon.typeset.style.Component.Kind;

/** What the match of a selector depends on. */
final class SelectorFeatures {
    /** Pseudo-classes that say nothing of siblings and children; the functions among them say what their arguments say. */
    private static final Set<String> OF_ELEMENT_AND_ANCESTORS =
            Set.of("is", "where", "not", "lang", "root", "link", "any-link");

    private SelectorFeatures() {}

    static boolean structural(List<Component> selector) {
        for (int i = 0; i < selector.size(); i++) {
            Component part = selector.get(i);
            boolean afterColon = i > 0 && selector.get(i - 1).is(Kind.COLON);
            boolean unknown =
                    afterColon && !OF_ELEMENT_AND_ANCESTORS.contains(part.text().toLowerCase(Locale.ROOT));
            if (unknown
                    || part.isDelim("+")
                    || part.isDelim("~")
                    || (part.is(Kind.FUNCTION) && structural(part.inner()))) {
                return true;
            }
        }
        return false;
    }

    /** Ids with their {@code #}, and names of attributes; class is always looked at. */
    static Set<String> of(List<Component> selector) {
        Set<String> features = new TreeSet<>();
        for (Component part : selector) {
            switch (part.kind()) {
                case HASH -> features.add("#" + part.text());
                case BRACKET ->
                    part.inner().stream()
                            .filter(name -> name.is(Kind.IDENT))
                            .forEach(name -> features.add(name.text().toLowerCase(Locale.ROOT)));
                case FUNCTION -> {
                    features.addAll(of(part.inner()));
                    if (part.text().equals("lang")) {
                        features.add(SelectorText.LANGUAGE);
                    }
                }
                case IDENT -> {
                    if (part.isIdent("link") || part.isIdent("any-link")) {
                        features.add("href");
                    }
                }
                default -> {
                    // types, classes and combinators are looked at in any case
                }
            }
        }
        return features;
    }
}
