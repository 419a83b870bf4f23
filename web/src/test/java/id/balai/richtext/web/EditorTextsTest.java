package id.balai.richtext.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The modules of the editor, those of blocks that features bring among them, and the bundle agree on the editor's texts. */
class EditorTextsTest {

    private static final Path RESOURCES = Path.of("src/main/webapp/resources");

    private static final Pattern MODULE = Pattern.compile("editor/[^/]*\\.js|[^/]*/[^/]*-block\\.js");

    private static final Pattern NAMED = Pattern.compile("texts\\.([a-z]\\w*)"
            + "|texts\\[\"([^\"]+)\"]"
            + "|name: \"(\\w+)\",(?!\\s*label)"
            + "|\\blist\\(\"(\\w+)\""
            + "|\\[\"([\\w.]+)\", \"[^\"]*(?:Ctrl|Alt|Shift|Esc|Tab|Enter)[^\"]*\"]");

    private static final Pattern OPTIONS = Pattern.compile("name: \"(\\w+)\",\\s*options: \\[([^\\]]*)]");

    /** A type of block: four texts go by its name. */
    private static final Pattern COMMAND = Pattern.compile("command: \"(\\w+)\",");

    @Test
    void everyTextOfTheEditorIsInTheBundleAndUsed() throws IOException {
        assertThat(keysOfBundle()).isEqualTo(keysInUse());
    }

    private static Set<String> keysInUse() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (var files = Files.walk(RESOURCES)) {
            String source = files.filter(
                            file -> MODULE.matcher(RESOURCES.relativize(file).toString())
                                    .matches())
                    .map(EditorTextsTest::read)
                    .collect(Collectors.joining());
            NAMED.matcher(source).results().forEach(found -> {
                for (int group = 1; group <= found.groupCount(); group++) {
                    if (found.group(group) != null) {
                        keys.add("editor." + found.group(group));
                    }
                }
            });
            COMMAND.matcher(source).results().map(found -> found.group(1)).forEach(command -> {
                String capital = command.substring(0, 1).toUpperCase(Locale.ROOT) + command.substring(1);
                List.of(command, command + "Tools", "edit" + capital, "delete" + capital)
                        .forEach(key -> keys.add("editor." + key));
            });
            OPTIONS.matcher(source).results().forEach(found -> {
                for (String option : found.group(2).split(",")) {
                    keys.add("editor." + found.group(1) + "." + option.strip().replace("\"", ""));
                }
            });
        }
        return keys;
    }

    private static Set<String> keysOfBundle() {
        return ResourceBundle.getBundle("id.balai.shared.web.messages").keySet().stream()
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
