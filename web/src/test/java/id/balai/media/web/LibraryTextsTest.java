package id.balai.media.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The scripts of the library and the bundle agree on their texts. */
class LibraryTextsTest {

    private static final Path SCRIPTS = Path.of("src/main/webapp/resources/media");

    private static final Pattern NAMED = Pattern.compile("\\btexts(?:\\.(\\w+)|\\[\"([\\w.]+)\"])");

    private static final Pattern BEGUN = Pattern.compile("\\btexts\\[`([\\w.]+\\.)\\$");

    @Test
    void everyTextOfTheScriptsIsInTheBundleAndUsed() throws IOException {
        Set<String> inBundle = inBundle();
        Set<String> used = new TreeSet<>(found(NAMED));
        List<String> beginnings = found(BEGUN);
        inBundle.stream()
                .filter(key -> beginnings.stream().anyMatch(key::startsWith))
                .forEach(used::add);

        assertThat(inBundle).isEqualTo(used);
        assertThat(beginnings)
                .isNotEmpty()
                .allMatch(beginning -> inBundle.stream().anyMatch(key -> key.startsWith(beginning)));
    }

    private static List<String> found(Pattern pattern) throws IOException {
        StringBuilder sources = new StringBuilder();
        try (var files = Files.newDirectoryStream(SCRIPTS, "*.js")) {
            for (Path file : files) {
                sources.append(Files.readString(file));
            }
        }
        return pattern.matcher(sources)
                .results()
                .map(result -> result.groupCount() > 1 && result.group(1) == null ? result.group(2) : result.group(1))
                .distinct()
                .toList();
    }

    private static Set<String> inBundle() {
        return ResourceBundle.getBundle("id.balai.shared.web.messages").keySet().stream()
                .filter(key -> key.startsWith("library."))
                .map(key -> key.substring("library.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
