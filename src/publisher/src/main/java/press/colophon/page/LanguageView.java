package press.colophon.page;

/**
 * A language of the publication.
 *
 * @param code as in paths: {@code zh}
 * @param tag BCP 47 tag for {@code lang} attributes: {@code zh-CN}
 * @param name in the language itself
 */
public record LanguageView(String code, String tag, String name) {}
