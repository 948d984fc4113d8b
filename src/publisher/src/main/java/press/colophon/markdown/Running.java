package press.colophon.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.abbreviation.Abbreviation;
import com.vladsch.flexmark.ext.abbreviation.AbbreviationExtension;
import com.vladsch.flexmark.ext.abbreviation.internal.AbbreviationRepository;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What running text has beyond CommonMark, for text in Chinese above all: line breaks, bare addresses, abbreviations. */
final class Running {
    /**
     * An address ends at white space, at quotation marks and brackets, and at full-width punctuation; the host at the first
     * character outside ASCII. A Han character may stand in the path. CommonMark has no bare addresses; GFM §6.9 ends them
     * before closing punctuation.
     */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![A-Za-z0-9])https?://[A-Za-z0-9.-]+(?::\\d+)?(?:[/?#][^\\s<>\"“”‘’\\u3000-\\u303F\\uFF00-\\uFF65—…]*)?");

    private static final Pattern CLOSING_PUNCTUATION = Pattern.compile("[?!.,:;*_~'\")\\]]$");

    private final boolean spaceless;

    private Running(boolean spaceless) {
        this.spaceless = spaceless;
    }

    static void refine(Document document, String language) {
        Running running = new Running(language.equals("zh") || language.equals("ja"));
        for (Node node : Tree.descendants(document)) {
            if (node instanceof SoftLineBreak && running.joins(last(before(node)), first(after(node)))) {
                node.unlink();
            } else if (node instanceof Text text) {
                linkAddresses(text);
            }
        }
        // after the addresses, which none may divide
        abbreviations(document).ifPresent(pattern -> markAbbreviations(document, pattern));
    }

    /** CSS Text 3 §4.1.2, segment break transformation: no space between wide characters; in Chinese, none beside one. */
    private boolean joins(int before, int after) {
        boolean wideBefore = Characters.isWide(before);
        boolean wideAfter = Characters.isWide(after);
        return spaceless
                ? wideBefore || wideAfter || (Characters.isShared(before) && Characters.isShared(after))
                : (wideBefore && (wideAfter || Characters.isShared(after)))
                        || (wideAfter && Characters.isShared(before));
    }

    private static String before(Node lineBreak) {
        for (Node node = previousInBlock(lineBreak); node != null; node = previousInBlock(node)) {
            String text = visible(node);
            if (!text.isBlank()) {
                return text.stripTrailing();
            }
        }
        return "";
    }

    private static String after(Node lineBreak) {
        for (Node node = nextInBlock(lineBreak); node != null; node = nextInBlock(node)) {
            String text = visible(node);
            if (!text.isBlank()) {
                return text.stripLeading();
            }
        }
        return "";
    }

    private static String visible(Node node) {
        return node instanceof HtmlInlineBase || node instanceof Footnote ? "" : Tree.text(node);
    }

    private static @Nullable Node previousInBlock(Node node) {
        Node at = node;
        while (at.getPrevious() == null) {
            at = at.getParent();
            if (at == null || at instanceof Block) {
                return null;
            }
        }
        return at.getPrevious();
    }

    private static @Nullable Node nextInBlock(Node node) {
        Node at = node;
        while (at.getNext() == null) {
            at = at.getParent();
            if (at == null || at instanceof Block) {
                return null;
            }
        }
        return at.getNext();
    }

    private static int last(String text) {
        return text.isEmpty() ? ' ' : text.codePointBefore(text.length());
    }

    private static int first(String text) {
        return text.isEmpty() ? ' ' : text.codePointAt(0);
    }

    /** Whether a text stands where it must stay as it is: in a link, in code, in what describes a picture. */
    private static boolean isFixed(Text text) {
        for (Node at = text.getParent(); at != null && !(at instanceof Block); at = at.getParent()) {
            if (at instanceof InlineLinkNode || at instanceof RefNode || at instanceof Code) {
                return true;
            }
        }
        return false;
    }

    /**
     * Abbreviations as words of their own, beside Han characters too. flexmark's own search knows the word boundaries of Java
     * alone, of which there is none between Han and Latin letters; it also sorts every node of a text by what stands around it,
     * for texts without abbreviations too.
     */
    private static Optional<Pattern> abbreviations(Document document) {
        AbbreviationRepository defined = AbbreviationExtension.ABBREVIATIONS.get(document);
        String alternatives = defined.keySet().stream()
                .filter(text -> !text.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Running::asWord)
                .collect(Collectors.joining("|"));
        return alternatives.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(alternatives));
    }

    /** No letter stands beside one that begins or ends with a letter; {@code .NET} is found in ASP.NET. */
    private static String asWord(String abbreviation) {
        String letter = "[\\p{L}\\p{N}&&[^\\p{IsHan}]]";
        boolean begins = Character.isLetterOrDigit(abbreviation.codePointAt(0));
        boolean ends = Character.isLetterOrDigit(abbreviation.codePointBefore(abbreviation.length()));
        return (begins ? "(?<!" + letter + ")" : "") + Pattern.quote(abbreviation) + (ends ? "(?!" + letter + ")" : "");
    }

    private static void markAbbreviations(Document document, Pattern abbreviations) {
        for (Node node : Tree.descendants(document)) {
            if (node instanceof Text text && !isFixed(text)) {
                markAbbreviations(text, abbreviations);
            }
        }
    }

    private static void markAbbreviations(Text text, Pattern abbreviations) {
        AbbreviationRepository defined = AbbreviationExtension.ABBREVIATIONS.get(text.getDocument());
        BasedSequence chars = text.getChars();
        Matcher found = abbreviations.matcher(chars);
        int done = 0;
        while (found.find()) {
            insertText(text, chars.subSequence(done, found.start()));
            BasedSequence meaning =
                    Objects.requireNonNull(defined.get(found.group())).getAbbreviation();
            text.insertBefore(new Abbreviation(chars.subSequence(found.start(), found.end()), meaning));
            done = found.end();
        }
        finish(text, done);
    }

    private static void linkAddresses(Text text) {
        BasedSequence chars = text.getChars();
        String characters = Tree.string(chars);
        if (!characters.contains("://") || isFixed(text)) {
            return; // the first as almost every text
        }
        Matcher found = ADDRESS.matcher(characters);
        int done = 0;
        while (found.find()) {
            int end = withoutClosingPunctuation(chars, found.start(), found.end());
            insertText(text, chars.subSequence(done, found.start()));
            BasedSequence address = chars.subSequence(found.start(), end);
            AutoLink link = new AutoLink(
                    address.subSequence(0, 0), address, address.subSequence(address.length(), address.length()));
            text.insertBefore(link);
            done = end;
        }
        finish(text, done);
    }

    private static int withoutClosingPunctuation(BasedSequence chars, int start, int end) {
        int last = end;
        while (CLOSING_PUNCTUATION.matcher(chars.subSequence(start, last)).find()) {
            String address = chars.subSequence(start, last).toString();
            boolean balanced = address.endsWith(")")
                    && address.chars().filter(c -> c == '(').count()
                            >= address.chars().filter(c -> c == ')').count();
            if (balanced) {
                break;
            }
            last--;
        }
        return last;
    }

    private static void insertText(Text original, BasedSequence part) {
        if (!part.isEmpty()) {
            original.insertBefore(new Text(part));
        }
    }

    private static void finish(Text original, int done) {
        if (done > 0) {
            BasedSequence rest =
                    original.getChars().subSequence(done, original.getChars().length());
            insertText(original, rest);
            original.unlink();
        }
    }
}
