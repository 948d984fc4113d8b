package press.colophon.acceptance.issues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Plans the articles of an issue by its character: how long they are and what stands in them. */
final class PiecePlan {
    private static final int PARAGRAPH = 75;

    /** A heading comes about so often, in words. */
    private static final int PASSAGE = 260;

    private final long seed;
    private final IssueCharacter character;
    private final int people;

    /** @param people how many there are in people.yaml */
    PiecePlan(long seed, IssueCharacter character, int people) {
        this.seed = seed;
        this.character = character;
        this.people = people;
    }

    Piece piece(String slug, Piece.Kind kind) {
        Chance chance = new Chance(seed, slug);
        Optional<Picture> lead = chance.happens(leads(kind)) ? Optional.of(Picture.of(slug, chance)) : Optional.empty();
        return new Piece(
                slug,
                kind,
                chance.happens(character.longTitles()) ? chance.between(14, 22) : chance.between(3, 11),
                kind == Piece.Kind.FEATURE && chance.happens(0.7),
                authors(kind, chance),
                kind == Piece.Kind.SPEECH ? Optional.of(person(chance)) : Optional.empty(),
                lead,
                new Text(slug, chance).blocks(kind, words(kind, chance)));
    }

    /** A filler: a notice of a few lines or with a table, or one with a picture, which takes a page. */
    Piece filler(String slug) {
        Chance chance = new Chance(seed, slug);
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph(chance.between(12, 90)));
        boolean page = chance.happens(0.2);
        if (!page && chance.happens(0.2)) {
            blocks.add(new Block.Table(chance.between(3, 14), chance.between(2, 5), false));
        } else if (chance.happens(0.4)) {
            blocks.add(paragraph(chance.between(15, 90)));
        }
        Optional<Picture> lead = page ? Optional.of(Picture.drawn(slug, chance)) : Optional.empty();
        return new Piece(
                slug, Piece.Kind.NOTICE, chance.between(2, 7), false, List.of(), Optional.empty(), lead, blocks);
    }

    Piece editorial(String slug) {
        Chance chance = new Chance(seed, slug);
        List<Block> blocks = new ArrayList<>(new Text(slug, chance).paragraphs(chance.between(120, 330)));
        Optional<Picture> lead = chance.happens(0.7) ? Optional.of(Picture.drawn(slug, chance)) : Optional.empty();
        return new Piece(
                slug, Piece.Kind.EDITORIAL, chance.between(3, 7), false, List.of(), Optional.empty(), lead, blocks);
    }

    Piece supplement(String slug) {
        Chance chance = new Chance(seed, slug);
        Block table = new Block.Table(character.supplement(), chance.between(3, 6), chance.happens(0.5));
        List<Block> blocks = List.of(paragraph(60), new Block.Heading(2), paragraph(30), table, paragraph(40));
        return new Piece(
                slug,
                Piece.Kind.SUPPLEMENT,
                chance.between(4, 8),
                false,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                blocks);
    }

    private double leads(Piece.Kind kind) {
        return switch (kind) {
            case FEATURE -> character.leads();
            case NEWS -> character.leads() / 2;
            default -> 0;
        };
    }

    private List<String> authors(Piece.Kind kind, Chance chance) {
        int count = kind == Piece.Kind.FEATURE ? chance.between(0, 3) : 0;
        return IntStream.range(0, count)
                .mapToObj(i -> person(chance))
                .distinct()
                .toList();
    }

    private String person(Chance chance) {
        return PublicationFiles.person(chance.between(0, people - 1));
    }

    private int words(Piece.Kind kind, Chance chance) {
        return switch (kind) {
            case NEWS -> within(chance.around(110, 0.7), 15, 700);
            case FEATURE -> within(chance.around(character.words(), 0.55), 150, 6000);
            // five lines to sixty of some nine words
            case SPEECH -> within(chance.around(230, 0.6), 45, 540);
            case LIST -> within(chance.around(60, 0.5), 15, 200);
            default -> within(chance.around(45, 0.6), 10, 200);
        };
    }

    private static int within(int number, int least, int most) {
        return Math.max(least, Math.min(most, number));
    }

    private static Block paragraph(int words) {
        return new Block.Paragraph(words, List.of(), false);
    }

    /** Plans one text. */
    private final class Text {
        private final String slug;
        private final Chance chance;
        private int pictures;

        Text(String slug, Chance chance) {
            this.slug = slug;
            this.chance = chance;
        }

        List<Block> blocks(Piece.Kind kind, int words) {
            return switch (kind) {
                case FEATURE -> words > 400 && chance.happens(0.08) ? interview(words) : feature(words);
                case LIST -> list(words);
                case NEWS -> news(words);
                default -> paragraphs(words);
            };
        }

        private List<Block> news(int words) {
            List<Block> blocks = new ArrayList<>(paragraphs(words));
            if (chance.happens(character.pictures() * words / 1500)) {
                blocks.add(1, figures());
            }
            if (words > 150 && chance.happens(character.apparatus() / 12)) {
                blocks.add(apparatus());
            }
            return blocks;
        }

        private List<Block> list(int words) {
            List<Block> blocks = new ArrayList<>();
            blocks.add(paragraph(words));
            for (int i = chance.between(1, 3); i > 0; i--) {
                blocks.add(new Block.Heading(2));
                blocks.add(
                        chance.happens(0.5)
                                ? new Block.Items(chance.between(4, 40), Block.Items.Marks.BULLETS)
                                : new Block.Table(chance.between(4, 40), chance.between(2, 5), false));
            }
            return blocks;
        }

        private List<Block> feature(int words) {
            List<Block> blocks = new ArrayList<>(paragraphs(Math.min(words, chance.between(40, PASSAGE))));
            for (int left = words - PASSAGE / 2; left > PASSAGE / 2; left -= PASSAGE) {
                if (words > 350) {
                    blocks.add(new Block.Heading(hasHeading(blocks) && chance.happens(0.2) ? 3 : 2));
                }
                List<Block> passage = new ArrayList<>(paragraphs(Math.min(left, PASSAGE)));
                insert(passage, character.pictures(), this::figures);
                insert(passage, character.apparatus(), this::apparatus);
                blocks.addAll(passage);
            }
            if (words > 2000 && chance.happens(0.6)) {
                blocks.add(new Block.Heading(2));
                blocks.add(new Block.Items(chance.between(6, 40), Block.Items.Marks.NUMBERS));
            }
            return blocks;
        }

        private List<Block> interview(int words) {
            List<Integer> answers = new ArrayList<>();
            for (int left = words; left > 0; left -= answers.get(answers.size() - 1)) {
                answers.add(within(chance.around(90, 0.7), 4, 300));
            }
            List<Block> blocks = new ArrayList<>(paragraphs(chance.between(30, 120)));
            int half = answers.size() / 2;
            blocks.add(new Block.Dialogue(answers.subList(0, half)));
            insert(blocks, character.pictures(), this::figures);
            blocks.add(new Block.Dialogue(answers.subList(half, answers.size())));
            return blocks;
        }

        private static boolean hasHeading(List<Block> blocks) {
            return blocks.stream().anyMatch(Block.Heading.class::isInstance);
        }

        /** @param frequency in a thousand words */
        private void insert(List<Block> passage, double frequency, java.util.function.Supplier<Block> block) {
            double expected = frequency * PASSAGE / 1000;
            for (; chance.happens(expected); expected -= 1) {
                passage.add(chance.between(1, passage.size()), block.get());
            }
        }

        private List<Block> paragraphs(int words) {
            List<Block> blocks = new ArrayList<>();
            for (int left = words; left > 0; ) {
                int length = Math.min(left, within(chance.around(PARAGRAPH, 0.5), 12, 260));
                List<Integer> notes = chance.happens(words < 300 ? 0.01 : 0.06)
                        ? List.of(chance.happens(0.06) ? 130 : chance.between(5, 30))
                        : List.of();
                blocks.add(new Block.Paragraph(length, notes, chance.happens(0.04)));
                left -= length;
            }
            return blocks;
        }

        private Block figures() {
            int count = chance.happens(0.12) ? chance.between(2, 3) : 1;
            List<Picture> row = IntStream.range(0, count)
                    .mapToObj(i -> Picture.of(slug + "-" + ++pictures, chance))
                    .toList();
            boolean wide = row.get(0).width() > row.get(0).height() && chance.happens(0.4);
            return new Block.Figures(row, wide, chance.happens(0.75), chance.happens(0.3));
        }

        /** Sentences stand in few columns, numbers and words in up to six. */
        private Block table() {
            boolean wordy = chance.happens(0.3);
            return new Block.Table(within(chance.around(6, 0.6), 2, 40), chance.between(2, wordy ? 4 : 6), wordy);
        }

        private Block apparatus() {
            return switch (chance.between(0, 11)) {
                case 0, 1, 2 -> table();
                case 3, 4 -> new Block.Quotation(Block.Quotation.Use.BOX, chance.between(2, 9));
                case 5, 6 -> new Block.Quotation(Block.Quotation.Use.PULL, 0);
                case 7 -> new Block.Items(chance.between(2, 12), Block.Items.Marks.BULLETS);
                case 8 -> new Block.Items(chance.between(2, 9), Block.Items.Marks.NUMBERS);
                case 9 -> new Block.Items(chance.between(2, 6), Block.Items.Marks.TERMS);
                case 10 -> new Block.Quotation(Block.Quotation.Use.PLAIN, chance.between(15, 120));
                default -> new Block.Code(chance.between(2, 14));
            };
        }
    }
}
