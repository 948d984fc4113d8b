package press.colophon.acceptance.issues;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A publication with one issue, made by chance; the same seed makes the same bytes.
 *
 * @param character what the issue is like
 * @param files contents by path below the content directory
 */
record GeneratedPublication(long seed, IssueCharacter character, Tongues tongues, Map<String, byte[]> files) {
    /** The one issue. */
    static final String ISSUE = "2025-03";

    private static final String EDITORIAL = "editors-letter";
    private static final String SUPPLEMENT = "supplement";

    GeneratedPublication {
        files = Map.copyOf(files);
    }

    static GeneratedPublication of(long seed) {
        IssueCharacter character = IssueCharacter.of(seed);
        Chance chance = new Chance(seed, "issue");
        Tongues tongues = Tongues.by(chance);
        int sections = chance.between(1, 7);
        PublicationFiles publication = new PublicationFiles(seed, tongues, sections);
        PiecePlan plan = new PiecePlan(seed, character, publication.people());
        IssueContents contents = IssueContents.plan(seed, character, plan, sections);

        Map<String, byte[]> files = new TreeMap<>();
        put(files, "publication.yaml", publication.publicationYaml());
        put(files, "people.yaml", publication.peopleYaml());
        put(files, "organizations.yaml", publication.organizationsYaml());
        new Writer(seed, character, tongues, chance, files).write(contents, plan);
        return new GeneratedPublication(seed, character, tongues, files);
    }

    private static void put(Map<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes it to a directory, which becomes a content directory. */
    void write(Path content) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = content.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** Writes the issue's directory. */
    private record Writer(
            long seed, IssueCharacter character, Tongues tongues, Chance chance, Map<String, byte[]> files) {
        private static final String DIRECTORY = "issues/" + ISSUE + "/";

        void write(IssueContents contents, PiecePlan plan) {
            List<String> slugs = contents.pieces().stream().map(Piece::slug).toList();
            ArticleFiles articles = new ArticleFiles(seed, tongues, slugs);
            StringBuilder issue = new StringBuilder("year: 2025\nnumber: 3\nvolume: 12\nmonths: [5, 6]\n");
            issue.append("published: 2025-05-10\n");
            cover(issue, contents);
            if (chance.happens(0.85)) {
                issue.append("editorial: " + EDITORIAL + "\n");
                add(articles, plan.editorial(EDITORIAL));
            }
            if (!contents.fillers().isEmpty()) {
                List<String> names =
                        contents.fillers().stream().map(Piece::slug).toList();
                issue.append("fillers: ").append(Yaml.list(names)).append('\n');
            }
            issue.append("contents:\n").append(contents(contents));
            if (character.supplement() > 0) {
                issue.append("supplement:\n  article: " + SUPPLEMENT + "\n  title: ")
                        .append(text("section"))
                        .append('\n');
                add(articles, plan.supplement(SUPPLEMENT));
            }
            if (chance.happens(0.2)) {
                issue.append("binding: {method: perfect, paper: 0.11}\n");
            }
            contents.pieces().forEach(piece -> add(articles, piece));
            contents.fillers().forEach(piece -> add(articles, piece));
            put(files, DIRECTORY + "issue.yaml", issue.toString());
        }

        private void add(ArticleFiles articles, Piece piece) {
            articles.files(piece).forEach((path, bytes) -> files.put(DIRECTORY + path, bytes));
        }

        private String text(String rule) {
            return Yaml.localized(
                    tongues.editions(), language -> Prose.of(language).phrase(rule, chance));
        }

        private void cover(StringBuilder issue, IssueContents contents) {
            if (chance.happens(0.95)) {
                Picture picture = Picture.drawn("cover", 0.74);
                files.put(DIRECTORY + "media/" + picture.file(), picture.bytes());
                issue.append("cover:\n  image: media/").append(picture.file()).append("\n  alt: ");
                issue.append(text("alt")).append("\n  lines:\n");
                for (int i = 0; i < Math.min(4, contents.sections().size()); i++) {
                    IssueContents.Entry entry = contents.sections().get(i).get(0);
                    issue.append(String.format(
                            Locale.ROOT,
                            "    - {section: %s, article: %s}%n",
                            PublicationFiles.section(i),
                            entry.pieces().get(0).slug()));
                }
            }
        }

        private String contents(IssueContents contents) {
            StringBuilder yaml = new StringBuilder();
            int groups = 0;
            for (int i = 0; i < contents.sections().size(); i++) {
                yaml.append("  - section: ").append(PublicationFiles.section(i)).append("\n    articles:\n");
                for (IssueContents.Entry entry : contents.sections().get(i)) {
                    yaml.append(
                            entry.group()
                                    ? group(entry, ++groups)
                                    : single(entry.pieces().get(0)));
                }
            }
            return yaml.toString();
        }

        private String single(Piece piece) {
            boolean brief = piece.kind() == Piece.Kind.NEWS || piece.kind() == Piece.Kind.NOTICE;
            return brief && chance.happens(0.3)
                    ? "      - {article: " + piece.slug() + ", toc: none}\n"
                    : "      - " + piece.slug() + "\n";
        }

        private String group(IssueContents.Entry entry, int number) {
            return "      - group: group-" + number + "\n        title: " + text("group") + "\n        articles:\n"
                    + entry.pieces().stream()
                            .map(piece -> "          - " + piece.slug() + "\n")
                            .collect(Collectors.joining());
        }
    }
}
