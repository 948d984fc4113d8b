package press.colophon.typeset.preflight;

import java.util.List;
import java.util.Optional;

/**
 * What the file is for, from those who ordered it.
 *
 * @param sheet pages of a folded sheet: their number is a multiple of it
 * @param width of the trimmed page in millimetres
 * @param height of the trimmed page in millimetres
 * @param issn of the publication, with its hyphen
 * @param cn Chinese serial number, if it has one
 * @param barcode address of the barcode's picture with the data of this issue
 * @param cover texts that the cover has to show: year, number
 */
public record Facts(
        int sheet, double width, double height, String issn, Optional<String> cn, String barcode, List<String> cover) {
    public Facts {
        cover = List.copyOf(cover);
    }
}
