package press.colophon.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Makes a periodical of any size: articles in English and Chinese, fifty an issue, of paragraphs, headings, lists and a table
 * now and then, from sentences of the sample. The same number gives the same content.
 */
final class ManyArticles {
    private static final int IN_ISSUE = 50;
    private static final int PARAGRAPHS = 10;

    private final Path sample;
    private final Path content;
    private final List<List<String>> paragraphs = new ArrayList<>();

    /**
     * @param sample content directory of the sample
     * @param content directory to make
     */
    ManyArticles(Path sample, Path content) throws IOException {
        this.sample = sample;
        this.content = content;
        for (String language : List.of("en", "zh")) {
            paragraphs.add(paragraphs(language));
        }
    }

    private List<String> paragraphs(String language) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files("." + language + ".md")) {
            String text = Files.readString(file);
            text.substring(text.indexOf("\n---", 3) + 4)
                    .lines()
                    .filter(line -> line.length() > 60 && Character.isLetter(line.codePointAt(0)))
                    .filter(line -> !line.contains("](") && !line.contains("[^") && !line.contains("{"))
                    .forEach(found::add);
        }
        return found;
    }

    private List<Path> files(String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(sample.resolve("issues"))) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }

    /** Writes the given number of articles, each in both languages. */
    void write(int articles) throws IOException {
        Files.createDirectories(content);
        for (String file :
                List.of("publication.yaml", "people.yaml", "organizations.yaml", "glossary.yaml", "topics.yaml")) {
            Files.copy(sample.resolve(file), content.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        for (int first = 0; first < articles; first += IN_ISSUE) {
            issue(first / IN_ISSUE, first, Math.min(articles, first + IN_ISSUE));
        }
    }

    private void issue(int index, int first, int end) throws IOException {
        int year = 2020 - index / 6;
        String id = year + "-0" + (6 - index % 6);
        Path directory = content.resolve("issues").resolve(id);
        Files.createDirectories(directory.resolve("articles"));
        StringBuilder contents =
                new StringBuilder("year: " + year + "\nnumber: " + (6 - index % 6) + "\npublished: " + year
                        + "-" + String.format(java.util.Locale.ROOT, "%02d", 12 - index % 6 * 2)
                        + "-10\ncontents:\n  - section: spotlight\n    articles:\n");
        for (int i = first; i < end; i++) {
            contents.append("      - article-").append(i).append('\n');
            article(directory.resolve("articles"), i);
        }
        Files.writeString(directory.resolve("issue.yaml"), contents);
    }

    private void article(Path directory, int number) throws IOException {
        String english = "---\nkind: feature\ntitle: Article " + number + " on standards\ndek: " + "What number "
                + number + " says of standards.\nauthors: [jin-jili]\ntags: [metrology]\n---\n" + text(number, 0);
        String chinese = "---\ntitle: 关于标准的第" + number + "篇文章\ndek: 第" + number + "篇谈标准。\n---\n" + text(number, 1);
        Files.writeString(directory.resolve("article-" + number + ".en.md"), english);
        Files.writeString(directory.resolve("article-" + number + ".zh.md"), chinese);
    }

    private String text(int number, int language) {
        Random random = new Random(number);
        List<String> source = paragraphs.get(language);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < PARAGRAPHS; i++) {
            if (i % 4 == 2) {
                text.append("\n## ").append(number).append('.').append(i).append('\n');
            }
            text.append('\n').append(source.get(random.nextInt(source.size()))).append('\n');
            if (i % 5 == 4) {
                text.append("\n- GB/T 1.1-2020\n- ISO 9001:2015\n\n| A | B |\n|---|---|\n| 1 | ")
                        .append(i)
                        .append(" |\n");
            }
        }
        return text.toString();
    }
}
