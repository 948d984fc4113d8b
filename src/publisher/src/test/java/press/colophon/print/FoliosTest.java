package press.colophon.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.colophon.page.PageRange;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.DisplayList.Place;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.display.Mark;
import press.colophon.typeset.display.Page;
import press.colophon.typeset.display.StructureTree;
import press.colophon.typeset.display.StructureTree.Role;
import press.colophon.typeset.graphics.Rect;

class FoliosTest {
    /** Two articles, elements 1 and 2, with content on these pages, counted from 1. */
    private static DisplayList pages(List<Integer> first, List<Integer> second, Map<String, Place> anchors) {
        List<StructureTree.Element> elements = new ArrayList<>();
        for (int id = 0; id <= 2; id++) {
            Role role = id == 0 ? Role.DOCUMENT : Role.ARTICLE;
            elements.add(new StructureTree.Element(id, 0, role, Optional.empty(), Optional.empty(), Optional.empty()));
        }
        List<Page> pages = IntStream.rangeClosed(1, 6)
                .mapToObj(number ->
                        new Page(Integer.toString(number), 200, 300, 9, List.of(), items(number, first, second)))
                .toList();
        return new DisplayList(
                new DisplayList.Description("", "en", "", "", List.of(), Instant.EPOCH),
                pages,
                new StructureTree(elements),
                List.of(),
                anchors);
    }

    private static List<Item> items(int page, List<Integer> first, List<Integer> second) {
        List<Item> items = new ArrayList<>();
        List.of(first, second).forEach(numbers -> {
            if (numbers.contains(page)) {
                int element = numbers == first ? 1 : 2;
                items.add(new Item.Link(new Rect(0, 0, 1, 1), "#", "", new Mark.Content(element)));
            }
        });
        return items;
    }

    private static Place page(int number) {
        return new Place(number - 1, 0, 0);
    }

    @Test
    void anArticleReachesFromItsFirstPageToItsLast() {
        String document = "<article id='one'></article><article id='two'></article>";
        DisplayList pages = pages(List.of(1, 2, 3), List.of(5), Map.of("one", page(1), "two", page(5)));

        assertThat(Folios.read(document, pages).articles())
                .isEqualTo(Map.of("one", new PageRange("1", "3"), "two", new PageRange("5", "5")));
    }

    @Test
    void aFillerThatFoundNoRoomShortensNoArticle() {
        String document = "<article id='one'></article><article id='unused'></article><article id='filler'></article>";
        DisplayList pages = pages(List.of(2, 3, 4), List.of(4), Map.of("one", page(2), "filler", page(4)));

        assertThat(Folios.read(document, pages).articles())
                .isEqualTo(Map.of("one", new PageRange("2", "4"), "filler", new PageRange("4", "4")));
    }
}
