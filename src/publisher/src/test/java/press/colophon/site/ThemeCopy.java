package press.colophon.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import press.colophon.template.Theme;

/** A theme's website part in another place, to be changed. */
record ThemeCopy(Path directory) {

    static ThemeCopy of(Theme theme, Path directory) throws IOException {
        for (String folder : List.of("site", "messages", "assets")) {
            for (String file : theme.files(folder)) {
                Path copy = directory.resolve(folder).resolve(file);
                Files.createDirectories(copy.getParent());
                Files.write(copy, theme.read(folder + "/" + file).orElseThrow());
            }
        }
        return new ThemeCopy(directory);
    }

    ThemeCopy replace(String file, String text, String other) throws IOException {
        Path path = directory.resolve(file);
        String before = Files.readString(path);
        if (!before.contains(text)) {
            throw new IllegalArgumentException(file + " has no " + text);
        }
        Files.writeString(path, before.replace(text, other));
        return this;
    }
}
