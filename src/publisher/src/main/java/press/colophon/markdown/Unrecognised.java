package press.colophon.markdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what an author meant as Markdown and CommonMark takes for text, or the other way round: it would be printed as it was
 * typed, or lose its sign, without a word. The text is looked at where it is left as text alone, so that code, addresses and
 * signs behind a backslash say nothing.
 */
final class Unrecognised {
    /** Stands for what is no text. */
    private static final char OTHER = '\0';

    /** The lines that git leaves where two versions do not agree; seven signs (git-merge, "How conflicts are presented"). */
    private static final Pattern MERGE = Pattern.compile("(?m)^(?:<{7}|>{7}|\\|{7})(?: .*)?$");

    private static final Pattern MERGE_MIDDLE = Pattern.compile("(?m)^={7}[ \\t]*$");

    /** CommonMark 0.31.2 §4.2 wants a space or tab after the signs; 话题 between two # are a subject on Chinese networks. */
    private static final Pattern HEADING = Pattern.compile(
            "^ {0,3}(?:#{1,6}[\\u3000\\u00A0]|#{1,6}\\p{L}[^#\\n]*$|[#＃]*＃[#＃]*\\s*[^\\s#＃][^#＃\\n]*$)");

    /** What looks like an item of a list and is none (CommonMark 0.31.2 §5.2). */
    private static final Pattern ITEM = Pattern.compile(
            "^ {0,3}(?:\\d{1,3}[、．）]|\\d{1,3}[.)](?=[^\\s\\d.])|[（(]\\d{1,3}[）)]"
                    + "|[\\u2460-\\u2473\\u2474-\\u249B]|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|[•●▪◦＊]|[-*+](?=\\p{L}))");

    private static final Pattern DELIMITER_ROW = Pattern.compile(
            "^[ \\t]*(?=.*[|｜])[|｜]?[ \\t]*:?[-－]+:?[ \\t]*(?:[|｜][ \\t]*:?[-－]+:?[ \\t]*)*[|｜]?[ \\t]*$");
    private static final Pattern ROW = Pattern.compile("^[ \\t]*[|｜][^\\n]*[|｜][ \\t]*$");
    private static final Pattern QUOTATION = Pattern.compile("^ {0,3}＞");
    private static final Pattern FULL_WIDTH_LINK = Pattern.compile(
            "[！!]?［[^［］\\n]{0,300}］[(（](?=https?:|\\.{0,2}/|#|[^()（）\\n]{0,300}\\.(?:md|svg|png|jpe?g))|！\\[[^\\[\\]\\n]{0,300}\\]");
    private static final Pattern STRONG = Pattern.compile("\\*\\*(?=[^*\\s\\x00])|(?<=[^*\\s\\x00])\\*\\*");
    private static final Pattern STRUCK = Pattern.compile("~~[^~\\s][^~\\n]{0,300}~~");
    private static final Pattern SIGNED = Pattern.compile("^[+-][ \\t]+[0-9]");

    private static final Pattern PICTURE = Pattern.compile("(?i)\\.(?:svg|png|jpe?g)$");

    private final String source;
    private final Reporter reporter;
    private final char[] text;

    private Unrecognised(String source, Reporter reporter) {
        this.source = source;
        this.reporter = reporter;
        this.text = new char[source.length()];
        Arrays.fill(text, OTHER);
    }

    /** Reports on a document as it was parsed, before anything in it is changed. */
    static void report(String source, Document document, Reporter reporter) {
        new Unrecognised(source, reporter).report(Tree.descendants(document));
    }

    private void report(List<Node> nodes) {
        char[] lines = source.toCharArray();
        for (Node node : nodes) {
            if (node instanceof Text) {
                keep(node);
            } else if (node instanceof FencedCodeBlock
                    || node instanceof IndentedCodeBlock
                    || node instanceof HtmlBlock) {
                Arrays.fill(lines, node.getStartOffset(), node.getEndOffset(), ' ');
            }
        }
        merges(new String(lines));
        nodes.forEach(this::visit);
    }

    /** A sign behind a backslash is meant (CommonMark 0.31.2 §2.4). */
    private void keep(Node node) {
        for (int i = node.getStartOffset(); i < node.getEndOffset(); i++) {
            if (source.charAt(i) == '\\') {
                i++;
            } else {
                text[i] = source.charAt(i);
            }
        }
    }

    private void merges(String lines) {
        Matcher marker = MERGE.matcher(lines);
        boolean any = false;
        while (marker.find()) {
            any = true;
            merge(marker);
        }
        Matcher middle = MERGE_MIDDLE.matcher(lines);
        while (any && middle.find()) {
            merge(middle);
        }
    }

    private void merge(Matcher marker) {
        reporter.add(Problem.MERGE_CONFLICT
                .at(reporter.span(marker.start(), marker.end()), "two versions of the text stand here side by side")
                .withHint("keep one, and take this line away"));
    }

    private void visit(Node node) {
        if (node instanceof Paragraph) {
            paragraph(node);
        } else if (node instanceof RefNode reference) {
            reference(reference);
        } else if (node instanceof FencedCodeBlock fence
                && fence.getClosingMarker().isEmpty()) {
            add(
                    node.getStartOffset(),
                    fence.getOpeningMarker().length(),
                    "the code that begins here does not end",
                    "put a line of " + fence.getOpeningMarker() + " after it");
        } else if (node instanceof BulletList) {
            sign(node);
        } else if (node instanceof Image) {
            picture(node);
        } else if (node instanceof Link link) {
            fullWidthMark(link);
        } else if (node instanceof Block && node.getFirstChild() instanceof Text) {
            inLine(node.getStartOffset(), node.getEndOffset());
        }
    }

    private void paragraph(Node paragraph) {
        int end = paragraph.getEndOffset();
        boolean first = true;
        boolean item = false;
        boolean row = false;
        for (int start = paragraph.getStartOffset(); start < end; ) {
            int newline = source.indexOf('\n', start);
            int lineEnd = newline < 0 || newline > end ? end : newline;
            String line = new String(text, start, lineEnd - start);
            heading(line, start);
            quotation(line, start);
            boolean isItem = ITEM.matcher(line).find();
            if (isItem && item) {
                item(line, start);
            }
            boolean isRow = ROW.matcher(line).find();
            table(line, start, first, row && isRow);
            row = isRow;
            item = isItem;
            first = false;
            start = lineEnd + 1;
        }
        inLine(paragraph.getStartOffset(), end);
    }

    private void heading(String line, int start) {
        if (HEADING.matcher(line).find()) {
            add(
                    start,
                    line.length(),
                    "this line is no heading and is printed with its signs",
                    "put a space after #, or \\ before it if the sign is meant");
        }
    }

    private void quotation(String line, int start) {
        if (QUOTATION.matcher(line).find()) {
            add(start, line.length(), "this line is no quotation and is printed with its sign", "write > for ＞");
        }
    }

    private void item(String line, int start) {
        add(
                start,
                line.length(),
                "this line runs on behind the one before it",
                "begin items with 1. or - and a space, or put an empty line between them");
    }

    private void table(String line, int start, boolean first, boolean secondRow) {
        if (DELIMITER_ROW.matcher(line).find()) {
            add(
                    start,
                    line.length(),
                    "this is no table and is printed with its signs",
                    line.indexOf('｜') >= 0
                            ? "write | for ｜"
                            : "put an empty line before the head of the table, and as many cells in this line as the head has");
        } else if (secondRow && !first) {
            add(
                    start,
                    line.length(),
                    "this is no table and is printed with its signs",
                    "put a line like |---|---| below the head of the table, with | and not ｜");
        }
    }

    private void inLine(int start, int end) {
        String block = new String(text, start, end - start);
        find(
                STRONG,
                block,
                start,
                "** is printed here as it stands",
                "close it, with no space inside, or write \\*\\*");
        find(STRUCK, block, start, "~~ is printed here as it stands", "write <del>…</del>");
        find(
                FULL_WIDTH_LINK,
                block,
                start,
                "this is no link and no picture and is printed as it stands",
                "write ![ ]( ) with signs of the Latin keyboard");
    }

    private void find(Pattern pattern, String block, int start, String message, String hint) {
        Matcher found = pattern.matcher(block);
        if (found.find()) { // the first of a block is enough to find the others
            add(start + found.start(), found.end() - found.start(), message, hint);
        }
    }

    /** What looks like a reference and has no definition stays text (CommonMark 0.31.2 §6.3); alone in brackets it may be meant. */
    private void reference(RefNode reference) {
        if (reference.isDefined()) {
            return;
        }
        int end = reference.getEndOffset();
        char next = end < source.length() ? source.charAt(end) : ' ';
        boolean picture = reference instanceof ImageRef;
        String noun = picture ? "picture" : "link";
        int length = end - reference.getStartOffset();
        if (next == '(' || next == '（') {
            add(
                    reference.getStartOffset(),
                    length,
                    "this is no " + noun + " and is printed as it stands",
                    "write (address \"title\") behind ] with straight quotation marks and brackets; an address has no space, but %20");
        } else if (picture || !reference.getTextOpeningMarker().isEmpty()) {
            String name = reference.getReference().isEmpty()
                    ? reference.getText().toString()
                    : reference.getReference().toString();
            add(
                    reference.getStartOffset(),
                    length,
                    "nothing says where \"" + name + "\" leads; it is printed with its brackets",
                    "add a line [" + name + "]: address");
        }
    }

    private void sign(Node list) {
        Node item = list.getFirstChild();
        if (item == null || item.getNext() != null) {
            return;
        }
        int start = item.getStartOffset();
        Matcher signed = SIGNED.matcher(source).region(start, item.getEndOffset());
        if (signed.find()) {
            char sign = source.charAt(start);
            add(
                    start,
                    1,
                    "this " + sign + " makes the line an item of a list and is not printed",
                    "write \\" + sign + " if the sign is meant");
        }
    }

    /** A picture alone in its line, in a paragraph that has text as well. */
    private void picture(Node picture) {
        Node paragraph = picture.getParent();
        if (paragraph instanceof Paragraph
                && (isBreak(before(picture)) || before(picture) == null)
                && (isBreak(after(picture)) || after(picture) == null)
                && hasText(paragraph)) {
            add(
                    picture.getStartOffset(),
                    picture.getTextLength(),
                    "this picture stands in the middle of a paragraph",
                    "a picture that stands alone needs an empty line before and after it");
        }
    }

    private void fullWidthMark(Link link) {
        int start = link.getStartOffset();
        String address = link.getUrl().toString();
        if (start > 0
                && source.charAt(start - 1) == '！'
                && PICTURE.matcher(address).find()) {
            add(start - 1, 1, "this is a link to a picture and no picture", "write ! for ！");
        }
    }

    private static boolean hasText(Node paragraph) {
        for (Node child : paragraph.getChildren()) {
            if (child instanceof Text && !child.getChars().isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Node before(Node node) {
        return node.getPrevious();
    }

    private static @Nullable Node after(Node node) {
        Node next = node.getNext();
        return next instanceof AttributeList ? next.getNext() : next;
    }

    private static boolean isBreak(@Nullable Node node) {
        return node instanceof SoftLineBreak;
    }

    private void add(int start, int length, String message, String hint) {
        reporter.add(Problem.UNRECOGNISED_MARKDOWN
                .at(reporter.span(start, start + length), message)
                .withHint(hint));
    }
}
