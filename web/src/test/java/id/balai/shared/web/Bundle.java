package id.balai.shared.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts of one language as they stand in the source folders: those of pages, and those of validation. */
record Bundle(Properties texts) {

    private static final Path FOLDER = Path.of("src/main/resources/id/balai/shared/web");
    private static final Path VALIDATION = Path.of("../domain/src/main/resources");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    static Bundle indonesian() {
        return read(".properties");
    }

    static Bundle english() {
        return read("_en.properties");
    }

    private static Bundle read(String ending) {
        var texts = new Properties();
        for (var file :
                List.of(FOLDER.resolve("messages" + ending), VALIDATION.resolve("ValidationMessages" + ending))) {
            try (var reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return new Bundle(texts);
    }

    Set<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    String text(String key) {
        return texts.getProperty(key);
    }

    Set<String> placeholders(String key) {
        return PLACEHOLDER
                .matcher(text(key))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
