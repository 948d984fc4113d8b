package press.colophon.typeset.style;

/** A part of a {@code content} or {@code string-set} value (CSS Generated Content 3, CSS GCPM 3). */
public sealed interface ContentPart {
    <R> R match(Cases<R> cases);

    /** One branch for each kind of part. */
    interface Cases<R> {
        R text(Text text);

        R counter(Counter counter);

        R targetCounter(TargetCounter counter);

        R targetText(TargetText text);

        R string(NamedString string);

        R elementText(ElementText text);

        R running(Running running);

        R leader(Leader leader);

        R picture(PictureFile picture);
    }

    record Text(String text) implements ContentPart {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.text(this);
        }
    }

    /** {@code counter(name, style)}; {@code page} and {@code pages} count pages. */
    record Counter(String name, String style) implements ContentPart {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.counter(this);
        }
    }

    /** {@code target-counter(attr(href), name, style)}, the target already read from the attribute ({@code #id}). */
    record TargetCounter(String target, String name, String style) implements ContentPart {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.targetCounter(this);
        }
    }

    /** {@code target-text(attr(href))}. */
    record TargetText(String target) implements ContentPart {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.targetText(this);
        }
    }

    /**
     * {@code string(name, position)} in a margin box.
     *
     * @param position {@code first}, {@code start}, {@code last} or {@code first-except}
     */
    record NamedString(String name, String position) implements ContentPart {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.string(this);
        }
    }

    /** {@code content()}: the text of the element itself, in {@code string-set} and {@code bookmark-label}. */
    record ElementText() implements ContentPart {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.elementText(this);
        }
    }

    /**
     * {@code element(name, position)} in a margin box: a running element.
     *
     * @param position as of a named string
     */
    record Running(String name, String position) implements ContentPart {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.running(this);
        }
    }

    /** {@code leader(pattern)}. */
    record Leader(String pattern) implements ContentPart {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.leader(this);
        }
    }

    /** {@code url(…)}, resolved against the style sheet. */
    record PictureFile(String source) implements ContentPart {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.picture(this);
        }
    }
}
