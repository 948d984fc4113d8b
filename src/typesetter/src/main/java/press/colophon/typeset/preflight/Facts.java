package press.colophon.typeset.preflight;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the file is for, from those who ordered it.
 *
 * @param issn of the publication, with its hyphen
 * @param cn Chinese serial number, if it has one
 * @param barcode address of the barcode's picture with the data of this issue
 * @param cover texts that the cover has to show: year, number; none for a file without the cover
 */
public record Facts(Format format, String issn, Optional<String> cn, String barcode, List<String> cover) {
    public Facts {
        cover = List.copyOf(cover);
    }

    /** Whether the file is all of an issue, not its cover or what goes into that. */
    boolean isWhole() {
        return !cover.isEmpty() && format.spine().isEmpty();
    }

    /**
     * What the sheets are.
     *
     * @param sheet pages of a folded sheet: their number is a multiple of it
     * @param width of the trimmed page in millimetres; of a cover, with its spine
     * @param height of the trimmed page in millimetres
     * @param spine its width in millimetres by the thickness of the paper; empty for a file without a spine
     */
    public record Format(int sheet, double width, double height, OptionalDouble spine) {}
}
