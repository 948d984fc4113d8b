package press.colophon.typeset.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.Outcome;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.DisplayList.Bookmark;
import press.colophon.typeset.display.DisplayList.Place;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.display.Page;
import press.colophon.typeset.display.TextLine;
import press.colophon.typeset.font.Face;
import press.colophon.typeset.style.ComputedStyle;
import press.colophon.typeset.style.StyledTree;

/** Makes up the pages of a document. Stateless and thread-safe. */
public final class MakeUp {
    /**
     * Passes after which page references that still change are reported (typography §3.6): one to see where everything stands,
     * one with the fillers that are missing, one to confirm it, and as many again.
     */
    private static final int PASSES = 6;

    /** The pages of a styled document, as far as it could be set, and what its author should know. */
    public Outcome<DisplayList> makeUp(StyledTree document, Materials materials) {
        Fillers fillers = new Fillers(document);
        BoxTrees trees = new BoxTrees(document, fillers, materials);
        Set<Integer> set = fillers.first();
        BoxTrees.Chosen boxes = trees.with(set);
        Made made = new Made(boxes, run(layout(document, boxes, materials)));
        for (int i = 1; i < PASSES; i++) {
            Set<Integer> next = fillers.after(set, made.pass().pages().notices(), made.count());
            if (!next.equals(set)) {
                set = next;
                made = made.again(trees.with(set));
            } else if (!made.isSettled()) {
                made = made.again(made.boxes());
            } else {
                break;
            }
        }
        return finish(made, fillers.with(set), fillers.signature());
    }

    /** A document made up. */
    private record Made(BoxTrees.Chosen boxes, Pass pass) {
        int count() {
            return pass.pages().pages().size();
        }

        References references() {
            return pass.runningMatter().references(pass.pages().pages());
        }

        /** Whether the text shows the page numbers that have come out. */
        boolean isSettled() {
            Layout layout = pass.layout();
            return !layout.tree().hasReferences() || references().equals(layout.references());
        }

        /** These boxes made up with the page numbers that have come out. */
        Made again(BoxTrees.Chosen others) {
            return new Made(others, run(pass.layout().with(others).with(references())));
        }
    }

    /**
     * @param document with the fillers that were set
     */
    private static Outcome<DisplayList> finish(Made made, StyledTree document, int signature) {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.addAll(made.boxes().diagnostics());
        if (!made.isSettled()) {
            diagnostics.add(Diagnostic.warning(
                            "references-unsettled",
                            document.root().span(),
                            "page numbers in the text still change after " + PASSES + " passes")
                    .withHint("give the page references a fixed width"));
        }
        diagnostics.addAll(made.pass().layout().diagnostics().list());
        DisplayList list = displayList(document, made.pass());
        int missing = Math.floorMod(-made.count(), signature);
        if (missing > 0) {
            diagnostics.add(Diagnostic.warning(
                            "incomplete-signature",
                            document.root().span(),
                            made.count() + " pages are no whole number of signatures of " + signature + ": " + missing
                                    + (missing == 1 ? " page is" : " pages are") + " missing")
                    .withHint("declare more fillers, or shorten the text by " + (signature - missing)
                            + (signature - missing == 1 ? " page" : " pages")));
        }
        diagnostics.addAll(TextCheck.compare(list, document, made.pass().layout()));
        return diagnostics.with(Omission.of(made.boxes().leftOut(), list));
    }

    private static Layout layout(StyledTree document, BoxTrees.Chosen boxes, Materials materials) {
        PageMasters masters = new PageMasters(document.pages());
        ComputedStyle.Font body = Body.font(document.root());
        Face face = materials.fonts(body).faces().get(0);
        Grid grid = Grid.of(masters.first().style().baseline(), body, face);
        return new Layout(
                boxes.tree(),
                materials,
                References.NONE,
                grid,
                masters,
                new Diagnostics(),
                boxes.before(),
                new SectionPlans());
    }

    /** One making-up, with the references it was made with. */
    private record Pass(Layout layout, Notices.Filled pages) {
        RunningMatter runningMatter() {
            return new RunningMatter(layout, pages.pages());
        }
    }

    private static Pass run(Layout layout) {
        layout.plans().next();
        return new Pass(layout, pages(layout));
    }

    private static Notices.Filled pages(Layout layout) {
        long width = layout.masters().first().contentWidth();
        FlowBuilder flow = new FlowBuilder(layout, width, true);
        List<Section> sections = flow.build(layout.tree().root());
        List<MadeUpPage> pages = new Paginator(layout).paginate(sections);
        return new Notices(layout, pages).place(flow.notices());
    }

    private static DisplayList displayList(StyledTree document, Pass pass) {
        List<Page> pages = new ArrayList<>();
        Map<String, Place> anchors = new LinkedHashMap<>();
        List<Bookmark> bookmarks = new ArrayList<>();
        RunningMatter running = pass.runningMatter();
        for (int i = 0; i < pass.pages().pages().size(); i++) {
            MadeUpPage page = pass.pages().pages().get(i);
            pages.add(page(page, running, i));
            for (Fragment.Anchored anchored : page.content().anchors()) {
                Place place = new Place(i, anchored.x(), anchored.y());
                if (anchored.event() instanceof Event.Id id) {
                    anchors.putIfAbsent(id.id(), place);
                } else if (anchored.event() instanceof Event.Outline outline) {
                    bookmarks.add(new Bookmark(outline.level(), outline.label(), outline.language(), place));
                }
            }
        }
        return new DisplayList(
                description(document), pages, pass.layout().tree().structure(), bookmarks, anchors);
    }

    private static DisplayList.Description description(StyledTree document) {
        Map<String, String> metadata = document.metadata();
        String keywords = metadata.getOrDefault("keywords", "");
        return new DisplayList.Description(
                document.title(),
                document.language(),
                metadata.getOrDefault("author", ""),
                metadata.getOrDefault("description", ""),
                Arrays.stream(keywords.split(",", -1))
                        .map(String::strip)
                        .filter(keyword -> !keyword.isEmpty())
                        .toList(),
                created(metadata.getOrDefault("date", "")));
    }

    /** The document's {@code <meta name="date">}: a date, or an instant; the epoch when it states none. */
    private static Instant created(String date) {
        try {
            return date.length() > 10
                    ? Instant.parse(date)
                    : LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            return Instant.EPOCH;
        }
    }

    private static List<TextLine> lines(Fragment content) {
        List<TextLine> lines = new ArrayList<>();
        for (Fragment.Anchored anchored : content.anchors()) {
            if (anchored.event() instanceof Event.Line line) {
                lines.add(line.line().shifted(anchored.x(), anchored.y()));
            }
        }
        return lines;
    }

    private static Page page(MadeUpPage page, RunningMatter running, int index) {
        List<Item> items = new ArrayList<>(PageBackground.items(page.style()));
        items.addAll(page.content().items());
        items.addAll(running.items(page, index));
        return new Page(
                Integer.toString(running.numbers().number(index)),
                page.style().width(),
                page.style().height(),
                page.style().bleed(),
                page.frames(),
                lines(page.content()),
                items);
    }
}
