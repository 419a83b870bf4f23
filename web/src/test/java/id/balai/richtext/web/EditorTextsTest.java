package id.balai.richtext.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The modules of the editor and the bundle agree on the editor's texts. */
class EditorTextsTest {

    private static final Path MODULES = Path.of("src/main/webapp/resources/editor");

    private static final Path BUNDLE = Path.of("src/main/resources/id/balai/shared/web/messages.properties");

    private static final Pattern NAMED = Pattern.compile("texts\\.([a-z]\\w*)"
            + "|texts\\[\"([^\"]+)\"]"
            + "|name: \"(\\w+)\",(?!\\s*label)"
            + "|\\blist\\(\"(\\w+)\""
            + "|\\[\"([\\w.]+)\", \"[^\"]*(?:Ctrl|Alt|Shift|Esc|Tab|Enter)[^\"]*\"]");

    private static final Pattern OPTIONS = Pattern.compile("name: \"(\\w+)\",\\s*options: \\[([^\\]]*)]");

    @Test
    void everyTextOfTheEditorIsInTheBundleAndUsed() throws IOException {
        assertThat(keysOfBundle()).isEqualTo(keysInUse());
    }

    private static Set<String> keysInUse() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (var files = Files.list(MODULES)) {
            String source = files.filter(file -> file.toString().endsWith(".js"))
                    .map(EditorTextsTest::read)
                    .collect(Collectors.joining());
            NAMED.matcher(source).results().forEach(found -> {
                for (int group = 1; group <= found.groupCount(); group++) {
                    if (found.group(group) != null) {
                        keys.add("editor." + found.group(group));
                    }
                }
            });
            OPTIONS.matcher(source).results().forEach(found -> {
                for (String option : found.group(2).split(",")) {
                    keys.add("editor." + found.group(1) + "." + option.strip().replace("\"", ""));
                }
            });
        }
        return keys;
    }

    private static Set<String> keysOfBundle() throws IOException {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(BUNDLE)) {
            texts.load(reader);
        }
        return texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith("editor."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
