package press.colophon.content;

import java.nio.charset.Charset;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Every mistake that the loader knows, planted in a small publication, and what an editor reads of it. */
final class Mistakes {
    private static final String ONE = "issues/2025-06/articles/one.en.md";
    private static final String ONE_ZH = "issues/2025-06/articles/one.zh.md";
    private static final String TWO = "issues/2025-06/articles/two.en.md";
    private static final String ISSUE = "issues/2025-06/issue.yaml";

    private Mistakes() {}

    /** @param plant makes the mistake */
    record Mistake(Problem problem, UnaryOperator<MiniPublication> plant, String expected) {
        @Override
        public String toString() {
            return problem.code() + ": " + expected.lines().findFirst().orElse("");
        }
    }

    private static Mistake mistake(Problem problem, UnaryOperator<MiniPublication> plant, String expected) {
        return new Mistake(problem, plant, expected.strip());
    }

    private static UnaryOperator<MiniPublication> change(String path, String from, String to) {
        return mini -> mini.change(path, from, to);
    }

    static Stream<Mistake> all() {
        return Stream.of(files(), yaml(), fields(), names(), issues(), articles(), pictures(), links())
                .flatMap(List::stream);
    }

    private static List<Mistake> files() {
        return List.of(
                mistake(
                        Problem.MISSING_FILE,
                        mini -> mini.without("people.yaml"),
                        "content/people.yaml:1:1: error[missing-file]: there is no file content/people.yaml"),
                mistake(
                        Problem.MISSING_FILE,
                        mini -> mini.without("publication.yaml"),
                        "content/publication.yaml:1:1: error[missing-file]: there is no file content/publication.yaml"),
                mistake(
                        Problem.MISSING_FILE,
                        mini -> mini.with("issues/2025-05/articles/x.en.md", "---\n---\n"),
                        "content/issues/2025-05/issue.yaml:1:1: error[missing-file]: there is no file"
                                + " content/issues/2025-05/issue.yaml"),
                mistake(
                        Problem.UNREADABLE_FILE,
                        mini -> mini.with("people.yaml", MiniPublication.UNREADABLE),
                        "content/people.yaml:1:1: error[unreadable-file]: this file cannot be read: permission denied"),
                mistake(
                        Problem.EMPTY_FILE,
                        mini -> mini.with("people.yaml", " \n"),
                        "content/people.yaml:1:1: error[empty-file]: this file is empty"),
                mistake(
                        Problem.NOT_UTF_8,
                        mini -> mini.with(ONE_ZH, "---\ntitle: 题\n---\n\n正文\n".getBytes(Charset.forName("GB18030"))),
                        "content/issues/2025-06/articles/one.zh.md:2:8: error[not-utf-8]: the byte CC here is not UTF-8;"
                                + " save the file in UTF-8"),
                mistake(Problem.BAD_CHARACTER, mini -> mini.with(ONE_ZH, "---\ntitle: 题\n---\n\n正\u0000文\n"), """
                        content/issues/2025-06/articles/one.zh.md:5:2: error[bad-character]: the character U+0000 here is none of \
                        a text; type what should stand here again"""),
                mistake(Problem.BAD_CHARACTER, mini -> mini.with(ONE_ZH, "---\ntitle: 题\n---\n\n正文\uFFFD\n"), """
                        content/issues/2025-06/articles/one.zh.md:5:3: error[bad-character]: the character U+FFFD here is none of \
                        a text; type what should stand here again"""),
                mistake(
                        Problem.COMPATIBILITY_CHARACTER,
                        change("people.yaml", "靳吉丽", "⾦马"),
                        "content/people.yaml:2:28: warning[compatibility-character]: ⾦ (U+2FA6) is no character of a text, though"
                                + " it looks like one; write 金 (U+91D1)"),
                mistake(
                        Problem.COMPATIBILITY_CHARACTER,
                        change("people.yaml", "靳吉丽", "金⻢"),
                        "content/people.yaml:2:29: warning[compatibility-character]: ⻢ (U+2EE2) is no character of a text, though"
                                + " it looks like one; write 马 (U+9A6C)"),
                mistake(
                        Problem.STRAY_FILE,
                        mini -> mini.with("issues/2025-06/articles/Three.md", "x"),
                        "content/issues/2025-06/articles/Three.md:1:1: warning[stray-file]: this file is not named as an"
                                + " article is; name it slug.language.md, in small letters, digits and hyphens"));
    }

    private static List<Mistake> yaml() {
        return List.of(
                mistake(
                        Problem.MALFORMED_YAML,
                        change("people.yaml", "  organization: samr", "  role: Editor: in chief"),
                        """
                        content/people.yaml:3:15: error[malformed-yaml]: mapping values are not allowed here; \
                        a text with a colon, # or other sign of YAML in it needs quotes"""),
                mistake(Problem.MALFORMED_YAML, change(ONE, "title: One", "title: \"One"), """
                        content/issues/2025-06/articles/one.en.md:4:1: error[malformed-yaml]: while scanning a quoted scalar: \
                        found unexpected end of stream; a text with a colon, # or other sign of YAML in it needs quotes"""),
                mistake(
                        Problem.DUPLICATE_KEY,
                        change(ONE, "title: One", "title: One\ntitle: Two"),
                        "content/issues/2025-06/articles/one.en.md:4:1: error[duplicate-key]: the key \"title\" stands here"
                                + " already, in line 3"),
                mistake(
                        Problem.YAML_ALIAS,
                        change("people.yaml", "{en: Jin Jili, zh: 靳吉丽}", "&n {en: Jin Jili, zh: 靳吉丽}\n  role: *n"),
                        "content/people.yaml:2:9: error[yaml-alias]: this value is used a second time through an alias"),
                mistake(
                        Problem.CUT_TEXT,
                        change(ONE, "title: One", "title: Letter #3"),
                        "content/issues/2025-06/articles/one.en.md:3:15: warning[cut-text]: what stands behind # is left out;"
                                + " put the text in quotes if the sign is meant"),
                mistake(
                        Problem.CUT_TEXT,
                        change(ONE, "title: One", "title: One more # three"),
                        "content/issues/2025-06/articles/one.en.md:3:17: warning[cut-text]: what stands behind # is left out;"
                                + " put the text in quotes if the sign is meant"),
                mistake(
                        Problem.MISSING_FIELD,
                        mini -> mini.with(ONE, "---\n---\n\n## Head\n\nText.\n"),
                        "content/issues/2025-06/articles/one.en.md:1:1: error[missing-field]: \"kind\" is missing"),
                mistake(
                        Problem.MISSING_FIELD,
                        mini -> mini.with(ONE, "---\n# nothing\n---\n\n## Head\n\nText.\n"),
                        "content/issues/2025-06/articles/one.en.md:1:1: error[missing-field]: \"title\" is missing"),
                mistake(
                        Problem.BAD_VALUE,
                        change(ONE, "title: One", "title: One\nevent: {start: 2025-03-10, end: 2025-03-08}"),
                        "content/issues/2025-06/articles/one.en.md:4:33: error[bad-value]: the event ends on 2025-03-08, before"
                                + " it starts on 2025-03-10; write the first day as start and the last one as end"),
                mistake(
                        Problem.MISSING_FRONT_MATTER,
                        mini -> mini.with(ONE_ZH, "正文。\n"),
                        "content/issues/2025-06/articles/one.zh.md:1:1: error[missing-front-matter]: this article has no front"
                                + " matter; begin it with its facts between two lines of ---"),
                mistake(
                        Problem.UNCLOSED_FRONT_MATTER,
                        mini -> mini.with(ONE_ZH, "---\ntitle: 一\n\n正文。\n"),
                        "content/issues/2025-06/articles/one.zh.md:1:1: error[unclosed-front-matter]: the front matter that"
                                + " begins here does not end; put a line of --- after it"));
    }

    private static List<Mistake> fields() {
        return List.of(
                mistake(
                        Problem.UNKNOWN_KEY,
                        change(ONE, "title: One", "title: One\nauthor: [jin-jili]"),
                        "content/issues/2025-06/articles/one.en.md:4:1: error[unknown-key]: there is no key \"author\" here;"
                                + " did you mean \"authors\"?"),
                mistake(
                        Problem.UNKNOWN_KEY,
                        change(ONE_ZH, "title: 一", "title: 一\nkind: news"),
                        "content/issues/2025-06/articles/one.zh.md:3:1: error[unknown-key]: there is no key \"kind\" here;"
                                + " possible here: cover_title, dek, event, lead, short_title, subtitle, title, translators"),
                mistake(
                        Problem.MISSING_FIELD,
                        change(ONE, "title: One\n", ""),
                        "content/issues/2025-06/articles/one.en.md:2:1: error[missing-field]: \"title\" is missing"),
                mistake(
                        Problem.MISSING_FIELD,
                        change(ONE, "title: One", "title:"),
                        "content/issues/2025-06/articles/one.en.md:3:7: error[missing-field]: \"title\" has no value"),
                mistake(
                        Problem.MISSING_FIELD,
                        change(ONE, "kind: news", "kind: speech"),
                        "content/issues/2025-06/articles/one.en.md:2:1: error[missing-field]: \"speaker\" is missing"),
                mistake(
                        Problem.WRONG_TYPE,
                        change(ONE, "title: One", "title: One\nauthors: jin-jili"),
                        "content/issues/2025-06/articles/one.en.md:4:10: error[wrong-type]: \"authors\" should be a list, not a"
                                + " text"),
                mistake(
                        Problem.WRONG_TYPE,
                        change(ONE, "title: One", "title: 2025"),
                        "content/issues/2025-06/articles/one.en.md:3:8: error[wrong-type]: \"title\" should be a text or a"
                                + " mapping of keys to values, not a number; put it in quotes"),
                mistake(
                        Problem.UNKNOWN_VALUE,
                        change(ONE, "kind: news", "kind: newz"),
                        "content/issues/2025-06/articles/one.en.md:2:7: error[unknown-value]: \"newz\" is no kind;"
                                + " did you mean \"news\"?"),
                mistake(
                        Problem.BAD_VALUE,
                        change(ISSUE, "2025-11-10", "2025-02-30"),
                        "content/issues/2025-06/issue.yaml:4:12: error[bad-value]: \"2025-02-30\" is not a date;"
                                + " write YYYY-MM-DD"),
                mistake(
                        Problem.BAD_VALUE,
                        change(ISSUE, "[11, 12]", "[11, 13]"),
                        "content/issues/2025-06/issue.yaml:3:14: error[bad-value]: \"months\" is more than 12"),
                mistake(
                        Problem.BAD_ISSN,
                        change("publication.yaml", "1672-5700", "1672-5701"),
                        "content/publication.yaml:6:7: error[bad-issn]: \"1672-5701\": the check digit of this ISSN should be 0"),
                mistake(
                        Problem.BAD_CN,
                        change("publication.yaml", "11-5133/T", "99-5133/T"),
                        "content/publication.yaml:7:5: error[bad-cn]: \"99-5133/T\": there is no region 99 in CN serial"
                                + " numbers"));
    }

    private static List<Mistake> names() {
        return List.of(
                mistake(
                        Problem.DUPLICATE_ID,
                        change("publication.yaml", "  - {id: news", "  - {id: news, title: News}\n  - {id: news"),
                        "content/publication.yaml:13:10: error[duplicate-id]: there is a section \"news\" already"),
                mistake(
                        Problem.DUPLICATE_ID,
                        mini -> mini.with("hyphenation.yaml", "- Coun-cil\n- Counc-il\n"),
                        "content/hyphenation.yaml:2:3: error[duplicate-id]: \"Counc-il\" is here already, as"
                                + " \"Coun-cil\""),
                mistake(
                        Problem.UNKNOWN_PERSON,
                        change(ONE, "title: One", "title: One\nauthors: [jin-jilli]"),
                        "content/issues/2025-06/articles/one.en.md:4:11: error[unknown-person]: no person \"jin-jilli\";"
                                + " did you mean \"jin-jili\"?"),
                mistake(
                        Problem.UNKNOWN_ORGANIZATION,
                        change("people.yaml", "samr", "sarm"),
                        "content/people.yaml:3:17: error[unknown-organization]: no organization \"sarm\"; did you mean"
                                + " \"samr\"?"),
                mistake(
                        Problem.UNKNOWN_SECTION,
                        change(ISSUE, "section: news", "section: new"),
                        "content/issues/2025-06/issue.yaml:6:14: error[unknown-section]: no section \"new\"; did you mean"
                                + " \"news\"?"),
                mistake(
                        Problem.UNKNOWN_LANGUAGE,
                        change(TWO, "zh: 二", "cn: 二"),
                        "content/issues/2025-06/articles/two.en.md:3:18: error[unknown-language]: the publication has no"
                                + " language \"cn\"; its languages are en, zh"),
                mistake(
                        Problem.UNKNOWN_LANGUAGE,
                        mini -> mini.with("issues/2025-06/articles/one.fr.md", "---\n---\n"),
                        "content/issues/2025-06/articles/one.fr.md:1:1: error[unknown-language]: the publication has no"
                                + " language \"fr\"; its languages are en, zh"),
                mistake(
                        Problem.UNKNOWN_ARTICLE,
                        change(ISSUE, "      - two\n", "      - two\n      - tow\n"),
                        "content/issues/2025-06/issue.yaml:10:9: error[unknown-article]: no article \"tow\"; did you mean"
                                + " \"two\"?"));
    }

    private static List<Mistake> issues() {
        return List.of(
                mistake(
                        Problem.ISSUE_DIRECTORY,
                        change(ISSUE, "number: 6", "number: 5"),
                        "content/issues/2025-06/issue.yaml:1:7: error[issue-directory]: this issue is 2025-05, but its"
                                + " directory is \"2025-06\""),
                mistake(
                        Problem.NOT_IN_CONTENTS,
                        change(ISSUE, "      - two\n", ""),
                        "content/issues/2025-06/articles/two.en.md:3:8: error[not-in-contents]: no list in issue.yaml names"
                                + " \"two\"; add it to the contents or the fillers"),
                mistake(
                        Problem.LISTED_TWICE,
                        change(ISSUE, "contents:", "fillers: [two]\ncontents:"),
                        "content/issues/2025-06/issue.yaml:5:11: error[listed-twice]: the article \"two\" stands in line 10"
                                + " too"));
    }

    private static List<Mistake> articles() {
        return List.of(
                mistake(
                        Problem.MISSING_SOURCE_ARTICLE,
                        mini -> mini.without(ONE),
                        "content/issues/2025-06/articles/one.zh.md:2:8: error[missing-source-article]: this translates"
                                + " one.en.md, which is not there or cannot be read"),
                mistake(
                        Problem.EMPTY_ARTICLE,
                        change(TWO, "Text.\n", ""),
                        "content/issues/2025-06/articles/two.en.md:3:8: error[empty-article]: this article has no text"),
                mistake(
                        Problem.CONFLICTING_TRANSLATION,
                        change(ONE, "title: One", "title: {en: One, zh: 壹}"),
                        "content/issues/2025-06/articles/one.zh.md:2:8: warning[conflicting-translation]:"
                                + " content/issues/2025-06/articles/one.en.md:3:22 says \"壹\"; this text is used; let one file say"
                                + " it"));
    }

    private static List<Mistake> pictures() {
        return List.of(
                mistake(
                        Problem.FILE_NAME_CASE,
                        change(ONE, "Text.", "![p](../media/P.svg)"),
                        "content/issues/2025-06/articles/one.en.md:8:6: error[file-name-case]: the picture's name is \"p.svg\";"
                                + " write it with the same capitals and small letters"),
                mistake(
                        Problem.FILE_NAME_CASE,
                        mini -> mini.with(
                                        "issues/2025-06/media/cafe\u0301.svg",
                                        "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                                .change(ONE, "Text.", "![a](../media/caf\u00e9.svg)"),
                        "content/issues/2025-06/articles/one.en.md:8:6: error[file-name-case]: the picture's name looks the same"
                                + " and is written in other characters; rename the file without accents, or type its name again in"
                                + " NFC"),
                mistake(
                        Problem.MISSING_IMAGE,
                        change(ONE, "Text.", "![p](../media/pp.svg)"),
                        "content/issues/2025-06/articles/one.en.md:8:6: error[missing-image]: there is no picture"
                                + " content/issues/2025-06/media/pp.svg; did you mean \"p.svg\"?"),
                mistake(
                        Problem.IMAGE_OUTSIDE_CONTENT,
                        change(ONE, "Text.", "![p](../../../../secret.svg)"),
                        "content/issues/2025-06/articles/one.en.md:8:6: error[image-outside-content]:"
                                + " \"../../../../secret.svg\" leads out of content/"),
                mistake(
                        Problem.IMAGE_OUTSIDE_CONTENT,
                        change(ONE, "title: One", "title: One\nlead: {image: \"https://a.org/p.svg\", alt: p}"),
                        "content/issues/2025-06/articles/one.en.md:4:15: error[image-outside-content]: a picture is a file"
                                + " below content/"),
                mistake(
                        Problem.UNREADABLE_IMAGE,
                        mini -> mini.with("issues/2025-06/media/p.svg", "<svg><g></svg>")
                                .change(ISSUE, "contents:", "cover: {image: media/p.svg, alt: p}\ncontents:"),
                        "content/issues/2025-06/issue.yaml:5:16: error[unreadable-image]: this SVG picture is not well-formed"
                                + " XML in line 1"),
                mistake(
                        Problem.MISSING_ALT,
                        change(ISSUE, "contents:", "cover: {image: media/p.svg}\ncontents:"),
                        "content/issues/2025-06/issue.yaml:5:9: error[missing-alt]: \"alt\" is missing in \"cover\""),
                mistake(
                        Problem.MISSING_ALT,
                        change(ONE, "Text.", "![](../media/p.svg)"),
                        "content/issues/2025-06/articles/one.en.md:8:1: error[missing-alt]: this picture has no alternative"
                                + " text; describe it between the brackets, or mark it {.decorative}"));
    }

    private static List<Mistake> links() {
        return List.of(
                mistake(
                        Problem.BROKEN_LINK,
                        change(ONE, "Text.", "[two](too.en.md)"),
                        "content/issues/2025-06/articles/one.en.md:8:7: error[broken-link]: there is no article \"too.en.md\";"
                                + " did you mean \"two.en.md\"?"),
                mistake(
                        Problem.BROKEN_LINK,
                        change(ONE, "Text.", "[i](../issue.yaml)"),
                        "content/issues/2025-06/articles/one.en.md:8:5: error[broken-link]: \"../issue.yaml\" is not an"
                                + " article of an issue's contents"),
                mistake(
                        Problem.BROKEN_ANCHOR,
                        change(TWO, "Text.", "[one](one.en.md#haed)"),
                        "content/issues/2025-06/articles/two.en.md:6:7: error[broken-anchor]:"
                                + " content/issues/2025-06/articles/one.en.md has no heading \"#haed\"; did you mean \"head\"?"),
                mistake(
                        Problem.BROKEN_ANCHOR,
                        change(ONE, "Text.", "[there](#there)"),
                        "content/issues/2025-06/articles/one.en.md:8:9: error[broken-anchor]:"
                                + " content/issues/2025-06/articles/one.en.md has no heading \"#there\""),
                mistake(
                        Problem.OTHER_LANGUAGE_LINK,
                        mini -> mini.change(ONE_ZH, "正文。", "[一](one.en.md)"),
                        "content/issues/2025-06/articles/one.zh.md:7:5: warning[other-language-link]: this text in zh links to"
                                + " one in en; link to one.zh.md"));
    }
}
