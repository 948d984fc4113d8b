package press.colophon.acceptance.issues;

import java.util.List;

/** A part of an article's text: what it is and how long, in whatever language it will be written. */
sealed interface Block {
    <R> R match(Cases<R> cases);

    /** One method a kind of block. */
    interface Cases<R> {
        R paragraph(Paragraph paragraph);

        R heading(Heading heading);

        R figures(Figures figures);

        R table(Table table);

        R items(Items items);

        R quotation(Quotation quotation);

        R code(Code code);

        R dialogue(Dialogue dialogue);
    }

    /**
     * @param notes words of each footnote that is called in it
     * @param link whether it leads to another article of the issue
     */
    record Paragraph(int words, List<Integer> notes, boolean link) implements Block {
        public Paragraph {
            notes = List.copyOf(notes);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.paragraph(this);
        }
    }

    /** @param level 2 or 3 */
    record Heading(int level) implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.heading(this);
        }
    }

    /**
     * Pictures: one alone is a figure, several stand in a row.
     *
     * @param wide across the columns
     */
    record Figures(List<Picture> pictures, boolean wide, boolean caption, boolean credit) implements Block {
        public Figures {
            pictures = List.copyOf(pictures);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.figures(this);
        }
    }

    /** @param wordy whether cells hold sentences */
    record Table(int rows, int columns, boolean wordy) implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.table(this);
        }
    }

    /** A list. */
    record Items(int count, Marks marks) implements Block {
        /** How its items are marked. */
        enum Marks {
            BULLETS,
            NUMBERS,
            TERMS
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.items(this);
        }
    }

    /**
     * Text set apart.
     *
     * @param size words of a quotation, items of a box
     */
    record Quotation(Use use, int size) implements Block {
        /** What it is for. */
        enum Use {
            PLAIN,
            PULL,
            BOX
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.quotation(this);
        }
    }

    /** Lines of a program. */
    record Code(int lines) implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.code(this);
        }
    }

    /** Questions and answers of an interview. */
    record Dialogue(List<Integer> answers) implements Block {
        public Dialogue {
            answers = List.copyOf(answers);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dialogue(this);
        }
    }
}
