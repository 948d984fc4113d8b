package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.colophon.typeset.style.ComputedStyle;
import press.colophon.typeset.style.ComputedStyle.Floating;
import press.colophon.typeset.style.ContentPart;
import press.colophon.typeset.style.StyledTree.StyledNode;

/** Reads off elements where boxes come from, and what takes place where they begin. */
final class Origins {
    private final Counters counters;
    private final Map<String, String> texts = new HashMap<>();

    Origins(Counters counters) {
        this.counters = counters;
    }

    /** Texts of the elements with an id that were read so far. */
    Map<String, String> texts() {
        return texts;
    }

    Origin origin(StyledNode.Element node, int element) {
        return new Origin(node.name(), node.style(), element, node.language(), node.span(), events(node));
    }

    List<Event> events(StyledNode.Element node) {
        List<Event> events = new ArrayList<>();
        ComputedStyle.Generated generated = node.style().generated();
        node.attribute("id").filter(id -> !node.name().startsWith("::")).ifPresent(id -> {
            texts.put(id, plainText(node));
            events.add(new Event.Id(id));
        });
        Optional.ofNullable(generated.counterReset().get("page"))
                .ifPresent(number -> events.add(new Event.PageNumber(number)));
        generated.stringSet().forEach((name, parts) -> events.add(new Event.Named(name, value(parts, node))));
        if (generated.bookmarkLevel() > 0) {
            String label = value(generated.bookmarkLabel(), node);
            events.add(new Event.Outline(generated.bookmarkLevel(), label, node.language()));
        }
        return events;
    }

    /** The value of {@code string-set} or {@code bookmark-label}. */
    private String value(List<ContentPart> parts, StyledNode.Element node) {
        StringBuilder out = new StringBuilder();
        for (ContentPart part : parts) {
            if (part instanceof ContentPart.Text text) {
                out.append(text.text());
            } else if (part instanceof ContentPart.ElementText) {
                out.append(plainText(node));
            } else if (part instanceof ContentPart.Counter counter) {
                out.append(CounterFormat.format(counters.value(counter.name()), counter.style()));
            }
        }
        return out.toString();
    }

    /** A link in words; one whose text is generated, such as a page number, has them in a label. */
    static String description(StyledNode.Element link) {
        return link.attribute("aria-label").orElseGet(() -> plainText(link));
    }

    private static String plainText(StyledNode.Element node) {
        StringBuilder out = new StringBuilder();
        plainText(node, out);
        return collapsed(out.toString().strip());
    }

    /** Every run of white space as one space. */
    private static String collapsed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean white = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean another = c == ' ' || (c >= '\t' && c <= '\r');
            if (!another) {
                out.append(c);
            } else if (!white) {
                out.append(' ');
            }
            white = another;
        }
        return out.toString();
    }

    /** Without notes, and without what is struck out: an outline shows no strokes. */
    private static void plainText(StyledNode.Element node, StringBuilder out) {
        if (node.name().equals("br")) {
            out.append(' ');
        }
        for (StyledNode child : node.children()) {
            if (child instanceof StyledNode.Text text) {
                out.append(text.text());
            } else if (child instanceof StyledNode.Element element
                    && element.style().flow().floating() != Floating.FOOTNOTE
                    && element.style().text().lines().through().isEmpty()) {
                plainText(element, out);
            }
        }
    }
}
