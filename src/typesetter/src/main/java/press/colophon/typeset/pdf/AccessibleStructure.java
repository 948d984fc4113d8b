package press.colophon.typeset.pdf;

import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.StructureTree.Element;
import press.colophon.typeset.display.StructureTree.Role;

/** What of PDF/UA-1 is the author's business: a file says that it conforms only where that is done. */
final class AccessibleStructure {
    private AccessibleStructure() {}

    /** Title and language (ISO 14289-1, 7.1, 7.2), alternative texts (7.3), headings without gaps (7.4.2). */
    static boolean isIn(DisplayList list) {
        int level = 0;
        for (Element element : list.structure().elements()) {
            if (element.role() == Role.FIGURE
                    && element.alternative().filter(text -> !text.isBlank()).isEmpty()) {
                return false;
            }
            int own = level(element.role());
            if (own > level + 1) {
                return false;
            }
            level = own > 0 ? own : level;
        }
        return !list.description().title().isBlank()
                && !list.description().language().isBlank();
    }

    private static int level(Role role) {
        return switch (role) {
            case HEADING_1 -> 1;
            case HEADING_2 -> 2;
            case HEADING_3 -> 3;
            case HEADING_4 -> 4;
            case HEADING_5 -> 5;
            case HEADING_6 -> 6;
            default -> 0;
        };
    }
}
