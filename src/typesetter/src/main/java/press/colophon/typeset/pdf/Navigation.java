package press.colophon.typeset.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfNull;
import com.lowagie.text.pdf.PdfObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.DisplayList.Bookmark;
import press.colophon.typeset.display.DisplayList.Place;
import press.colophon.typeset.display.Page;

/** How readers find their way: places, the outline, the folios. */
final class Navigation {
    private Navigation() {}

    /** An explicit destination that keeps the zoom (ISO 32000-1, 12.3.2.2). */
    static PdfObject destination(PdfFile file, DisplayList list, Place place) {
        long height = list.pages().get(place.page()).height();
        return Cos.array(List.of(
                file.page(place.page()),
                Cos.name("XYZ"),
                Cos.points(place.x()),
                Cos.points(height - place.y()),
                PdfNull.PDFNULL));
    }

    /** The outline (ISO 32000-1, 12.3.3), empty when there are no bookmarks. */
    static Optional<PdfIndirectReference> outline(PdfFile file, DisplayList list) {
        if (list.bookmarks().isEmpty()) {
            return Optional.empty();
        }
        Entry top = new Entry(0, Cos.dictionary("Outlines"), file.reserve());
        Deque<Entry> path = new ArrayDeque<>(List.of(top));
        for (Bookmark bookmark : list.bookmarks()) {
            while (path.element().level >= bookmark.level()) {
                path.pop();
            }
            PdfDictionary dictionary = new PdfDictionary();
            dictionary.put(Cos.name("Title"), Cos.text(bookmark.label()));
            dictionary.put(Cos.name("Dest"), destination(file, list, bookmark.place()));
            dictionary.put(Cos.name("Parent"), path.element().reference);
            Entry entry = new Entry(bookmark.level(), dictionary, file.reserve());
            path.element().children.add(entry);
            path.push(entry);
        }
        top.write(file);
        return Optional.of(top.reference);
    }

    private record Entry(int level, PdfDictionary dictionary, PdfIndirectReference reference, List<Entry> children) {
        Entry(int level, PdfDictionary dictionary, PdfIndirectReference reference) {
            this(level, dictionary, reference, new ArrayList<>());
        }

        void write(PdfFile file) {
            for (int i = 0; i < children.size(); i++) {
                PdfDictionary child = children.get(i).dictionary;
                if (i > 0) {
                    child.put(Cos.name("Prev"), children.get(i - 1).reference);
                }
                if (i + 1 < children.size()) {
                    child.put(Cos.name("Next"), children.get(i + 1).reference);
                }
                children.get(i).write(file);
            }
            if (!children.isEmpty()) {
                dictionary.put(Cos.name("First"), children.get(0).reference);
                dictionary.put(Cos.name("Last"), children.get(children.size() - 1).reference);
                // A negative count leaves the entry closed: readers first see the outermost level.
                dictionary.put(Cos.name("Count"), Cos.number(level == 0 ? children.size() : -children.size()));
            }
            file.add(dictionary, reference);
        }
    }

    /** Folios as page labels (ISO 32000-1, 12.4.2): counted where they count on, otherwise letter by letter. */
    static PdfDictionary pageLabels(List<Page> pages) {
        PdfArray numbers = new PdfArray();
        long expected = -1;
        for (int i = 0; i < pages.size(); i++) {
            String label = pages.get(i).label();
            boolean decimal = label.matches("[1-9][0-9]{0,8}");
            long number = decimal ? Long.parseLong(label) : -1;
            if (!decimal || number != expected) {
                PdfDictionary range = new PdfDictionary();
                if (decimal) {
                    range.put(Cos.name("S"), Cos.name("D"));
                    range.put(Cos.name("St"), Cos.number(number));
                } else {
                    range.put(Cos.name("P"), Cos.text(label));
                }
                numbers.add(Cos.number(i));
                numbers.add(range);
            }
            expected = decimal ? number + 1 : -1;
        }
        PdfDictionary labels = new PdfDictionary();
        labels.put(Cos.name("Nums"), numbers);
        return labels;
    }
}
