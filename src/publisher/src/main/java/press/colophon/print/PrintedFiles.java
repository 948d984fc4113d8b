package press.colophon.print;

import press.colophon.content.Issue;
import press.colophon.content.Language;
import press.colophon.content.Publication;

/** What the files of a printed edition are called, as paths below the output directory. */
record PrintedFiles(Publication publication, Issue issue, Language language) {
    /** {@code china-standardization-2025-06-en}. */
    String name() {
        return publication.id().value() + "-" + issue.id() + "-" + language.code();
    }

    /** Where files for the printing house stand, without what tells them apart. */
    String press() {
        return "press/" + issue.id() + "/" + name();
    }

    /** The PDF for readers. */
    String pdf() {
        return "site/" + language.code() + "/issues/" + issue.id() + "/" + name() + ".pdf";
    }

    /** On which page what stands ({@link FolioList}). */
    String folios() {
        return press() + "-folios.tsv";
    }

    boolean contains(String path) {
        return path.equals(pdf()) || path.startsWith(press() + "-");
    }
}
