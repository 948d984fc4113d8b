package press.colophon.content;

/**
 * A language of the publication.
 *
 * @param code as in file names and paths: {@code en}, {@code zh}
 */
public record Language(String code) implements Comparable<Language> {

    /** BCP 47 tag for {@code lang} attributes: {@code zh} is Chinese in simplified characters as used in mainland China. */
    public String tag() {
        return code.equals("zh") ? "zh-CN" : code;
    }

    @Override
    public int compareTo(Language other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
