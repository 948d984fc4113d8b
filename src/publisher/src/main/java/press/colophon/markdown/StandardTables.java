package press.colophon.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Titles in tables of standards: a row whose first cell is a designation has the title in the column that is headed {@code
 * Title} or {@code English title} in an English text, {@code 名称}, {@code 标准名称} or {@code 中文名称} in a Chinese one.
 */
final class StandardTables {
    private static final Pattern ENGLISH = Pattern.compile("(?i)(?:English )?title");
    private static final Pattern CHINESE = Pattern.compile("(?:标准|中文)?名称");
    /** A dash for "none", a note in parentheses for "no title yet". */
    private static final Pattern NO_TITLE = Pattern.compile("[-–—]*|[（(].*");

    private final Pattern heading;

    StandardTables(String language) {
        this.heading = language.equals("zh") ? CHINESE : ENGLISH;
    }

    /** The title that stands in the same row as the only designation of a first cell. */
    Optional<String> title(Node parent) {
        if (!(parent instanceof TableCell) || parent.getPrevious() != null) {
            return Optional.empty();
        }
        Node row = parent.getParent();
        Node table = row == null ? null : row.getAncestorOfType(TableBlock.class);
        Node head = table == null ? null : table.getFirstChild();
        if (row == null || head == null || !(head.getFirstChild() instanceof TableRow first)) {
            return Optional.empty();
        }
        List<String> headings = cells(first);
        List<String> cells = cells(row);
        for (int i = 1; i < Math.min(headings.size(), cells.size()); i++) {
            String title = cells.get(i).replaceAll("[†‡*]+$", "").strip();
            if (heading.matcher(headings.get(i)).matches()
                    && !NO_TITLE.matcher(title).matches()) {
                return Optional.of(title);
            }
        }
        return Optional.empty();
    }

    private static List<String> cells(Node row) {
        List<String> texts = new ArrayList<>();
        row.getChildren().forEach(cell -> texts.add(Tree.text(cell)));
        return texts;
    }
}
