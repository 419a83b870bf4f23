package id.balai.shared.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts of one language, as they stand in the source folder. */
record Bundle(Properties texts) {

    private static final Path FOLDER = Path.of("src/main/resources/id/balai/shared/web");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    static Bundle indonesian() {
        return read("messages.properties");
    }

    static Bundle english() {
        return read("messages_en.properties");
    }

    private static Bundle read(String name) {
        var texts = new Properties();
        var file = FOLDER.resolve(name);
        if (Files.exists(file)) {
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
