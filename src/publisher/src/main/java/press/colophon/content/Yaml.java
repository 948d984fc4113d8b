package press.colophon.content;

import java.util.List;
import java.util.Map;
import press.colophon.diagnostics.SourceSpan;

/** A value in a YAML file, with its place. */
sealed interface Yaml {
    SourceSpan span();

    <R> R match(Cases<R> cases);

    /** One branch for each kind of value. */
    interface Cases<R> {
        R scalar(Scalar scalar);

        R sequence(Sequence sequence);

        R mapping(Mapping mapping);
    }

    /** What a scalar is by the core schema of YAML 1.2 §10.3. */
    enum ScalarType {
        TEXT,
        INTEGER,
        NUMBER,
        BOOLEAN,
        NULL
    }

    record Scalar(String text, ScalarType type, SourceSpan span) implements Yaml {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.scalar(this);
        }
    }

    record Sequence(List<Yaml> items, SourceSpan span) implements Yaml {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sequence(this);
        }
    }

    record Mapping(Map<String, Entry> entries, SourceSpan span) implements Yaml {
        public Mapping {
            entries = Ordered.copyOf(entries);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.mapping(this);
        }
    }

    record Entry(SourceSpan key, Yaml value) {}
}
