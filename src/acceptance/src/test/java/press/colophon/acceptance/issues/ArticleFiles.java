package press.colophon.acceptance.issues;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes articles: a file in each language of the texts, pictures beside them. */
final class ArticleFiles {
    private final long seed;
    private final Tongues tongues;
    private final List<String> slugs;

    /** @param slugs of the articles that others may link to */
    ArticleFiles(long seed, Tongues tongues, List<String> slugs) {
        this.seed = seed;
        this.tongues = tongues;
        this.slugs = List.copyOf(slugs);
    }

    /** Contents by path below the issue's directory. */
    Map<String, byte[]> files(Piece piece) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String first = tongues.editions().get(0);
        for (String language : tongues.texts()) {
            String head = language.equals(first) ? facts(piece) : translation(piece, language);
            String text = "---\n" + head + "---\n\n" + text(piece, language);
            files.put(
                    "articles/" + piece.slug() + "." + language + ".md",
                    text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        pictures(piece).forEach(picture -> files.put("media/" + picture.file(), picture.bytes()));
        return files;
    }

    private static List<Picture> pictures(Piece piece) {
        List<Picture> pictures = new ArrayList<>();
        piece.lead().ifPresent(pictures::add);
        piece.blocks().forEach(block -> {
            if (block instanceof Block.Figures figures) {
                pictures.addAll(figures.pictures());
            }
        });
        return pictures;
    }

    private String facts(Piece piece) {
        StringBuilder head = new StringBuilder("kind: " + piece.kind().word() + "\n");
        List<String> languages = tongues.inFirst();
        head.append("title: ")
                .append(Yaml.localized(languages, language -> title(piece, language)))
                .append('\n');
        if (piece.dek()) {
            head.append("dek: ")
                    .append(Yaml.localized(languages, language -> phrase(piece, "dek", language)))
                    .append('\n');
        }
        head.append(more(piece, languages));
        if (!piece.authors().isEmpty()) {
            head.append("authors: ").append(Yaml.list(piece.authors())).append('\n');
        }
        piece.speaker()
                .ifPresent(speaker -> head.append("speaker: ").append(speaker).append('\n'));
        piece.lead().ifPresent(lead -> head.append(lead(piece, lead, languages)));
        return head.toString();
    }

    /** What not every piece has: a subtitle, a title for running heads, a source, an event. */
    private String more(Piece piece, List<String> languages) {
        Chance chance = new Chance(seed, piece.slug() + " more");
        StringBuilder head = new StringBuilder();
        if (hasSubtitle(piece)) {
            head.append("subtitle: ").append(text(piece, "heading", languages)).append('\n');
        }
        if (hasShortTitle(piece)) {
            head.append("short_title: ").append(text(piece, "term", languages)).append('\n');
        }
        if (piece.kind() == Piece.Kind.NEWS && chance.happens(0.2)) {
            head.append("source:\n  name: ")
                    .append(Yaml.localized(tongues.editions(), language -> phrase(piece, "orgname", language)))
                    .append('\n');
        }
        if (piece.kind() == Piece.Kind.NOTICE && chance.happens(0.5)) {
            head.append("event: {start: 2025-0")
                    .append(chance.between(6, 9))
                    .append("-1")
                    .append(chance.between(0, 9));
            head.append(", place: ").append(text(piece, "place", languages)).append("}\n");
        }
        return head.toString();
    }

    private boolean hasSubtitle(Piece piece) {
        return piece.kind() == Piece.Kind.FEATURE && new Chance(seed, piece.slug() + " subtitle?").happens(0.15);
    }

    private boolean hasShortTitle(Piece piece) {
        return piece.titleWords() > 8 && new Chance(seed, piece.slug() + " short title?").happens(0.5);
    }

    private String text(Piece piece, String rule, List<String> languages) {
        return Yaml.localized(languages, language -> phrase(piece, rule, language));
    }

    private String lead(Piece piece, Picture lead, List<String> languages) {
        String facts = "lead:\n  image: ../media/" + lead.file() + "\n  alt: "
                + Yaml.localized(languages, language -> phrase(piece, "alt", language)) + "\n";
        return hasCaption(piece)
                ? facts + "  caption: " + Yaml.localized(languages, language -> phrase(piece, "caption", language))
                        + "\n"
                : facts;
    }

    private boolean hasCaption(Piece piece) {
        return piece.kind() != Piece.Kind.NOTICE
                && piece.kind() != Piece.Kind.EDITORIAL
                && new Chance(seed, piece.slug() + " caption?").happens(0.7);
    }

    private String translation(Piece piece, String language) {
        StringBuilder head = new StringBuilder("title: " + Yaml.quoted(title(piece, language)) + "\n");
        if (piece.dek()) {
            head.append("dek: ")
                    .append(Yaml.quoted(phrase(piece, "dek", language)))
                    .append('\n');
        }
        if (hasSubtitle(piece)) {
            head.append("subtitle: ")
                    .append(Yaml.quoted(phrase(piece, "heading", language)))
                    .append('\n');
        }
        if (hasShortTitle(piece)) {
            head.append("short_title: ")
                    .append(Yaml.quoted(phrase(piece, "term", language)))
                    .append('\n');
        }
        if (piece.lead().isPresent()) {
            head.append("lead:\n  alt: ")
                    .append(Yaml.quoted(phrase(piece, "alt", language)))
                    .append('\n');
            if (hasCaption(piece)) {
                head.append("  caption: ")
                        .append(Yaml.quoted(phrase(piece, "caption", language)))
                        .append('\n');
            }
        }
        return head.toString();
    }

    private String title(Piece piece, String language) {
        return Prose.of(language).title(piece.titleWords(), new Chance(seed, piece.slug() + " title " + language));
    }

    private String phrase(Piece piece, String rule, String language) {
        return Prose.of(language).phrase(rule, new Chance(seed, piece.slug() + " " + rule + " " + language));
    }

    private String text(Piece piece, String language) {
        List<String> others =
                slugs.stream().filter(slug -> !slug.equals(piece.slug())).toList();
        Chance chance = new Chance(seed, piece.slug() + " text " + language);
        return new MarkdownWriter(Prose.of(language), chance, others).write(piece.blocks());
    }
}
