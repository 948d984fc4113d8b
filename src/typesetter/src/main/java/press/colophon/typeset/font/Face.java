package press.colophon.typeset.font;

/** An opened font file. Immutable and thread-safe; one instance per file and document. */
public interface Face {
    /** PostScript name (name table, id 6). */
    String name();
}
