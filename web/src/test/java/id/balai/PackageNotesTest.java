package id.balai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import id.balai.Sources.Source;

/** Every package says what it is for; {@code docs/packages.md} is made of what they say. */
class PackageNotesTest {

    private static final Path DOCUMENT = Path.of("../docs/packages.md");
    private static final Pattern NOTE = Pattern.compile("/\\*\\*(.*?)\\*/\\s*package ([\\w.]+);", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\{@(?:link|code) (?:\\w*#)?([^}]+)}");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\.) ");
    private static final List<String> GROUND =
            List.of("frame", "shared", "office", "account", "journal", "menu", "village");

    @Test
    void everyPackageHasANoteOfOneToFiveSentences() {
        assertThat(notes()).hasSizeGreaterThan(50);
        assertThat(packages().filter(name -> !notes().containsKey(name)))
                .as("packages without package-info.java")
                .isEmpty();
        assertThat(notes().entrySet().stream().filter(note -> SENTENCE_END.split(note.getValue()).length > 5))
                .as("packages whose note has more than five sentences")
                .isEmpty();
    }

    /** {@code -Dpackages.write=true} writes it anew. */
    @Test
    void theDocumentSaysWhatThePackagesSay() throws IOException {
        if (Boolean.getBoolean("packages.write")) {
            Files.writeString(DOCUMENT, document());
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(document());
    }

    private static String document() {
        return "# Packages\n\nMade of the notes in the packages themselves. A module knows those above it; within one, features"
                + " know the engines, the ground, and one another without circles.\n"
                + part("Engines: no village in them", name -> name.startsWith("kit."))
                + part("Ground: what all features stand on", name -> GROUND.contains(name.split("\\.")[0]))
                + part(
                        "Features: the domain",
                        name -> isFeature(name) && !name.endsWith(".service") && !name.endsWith(".web"))
                + part("Features: the services", name -> isFeature(name) && name.endsWith(".service"))
                + part("Features: the web", name -> isFeature(name) && name.endsWith(".web"))
                + part("Launcher", name -> name.equals("start"));
    }

    private static boolean isFeature(String name) {
        return !name.startsWith("kit.") && !name.equals("start") && !GROUND.contains(name.split("\\.")[0]);
    }

    private static String part(String title, Predicate<String> wanted) {
        return notes().entrySet().stream()
                .filter(note -> wanted.test(note.getKey()))
                .map(note -> "- `" + note.getKey() + "`: " + SENTENCE_END.split(note.getValue())[0] + "\n")
                .collect(Collectors.joining("", "\n## " + title + "\n\n", ""));
    }

    /** What stands in the notes, by the package's name below {@code id.balai}. */
    private static Map<String, String> notes() {
        Map<String, String> notes = new TreeMap<>();
        for (Source source : Sources.classes()) {
            Matcher note = NOTE.matcher(source.text());
            if (source.toString().equals("package-info.java") && note.find()) {
                String text = note.group(1).replaceAll("\\s*\\n \\*", " ").replace("<p>", "");
                notes.put(
                        note.group(2).replace("id.balai.", ""),
                        LINK.matcher(text)
                                .replaceAll("$1")
                                .replaceAll("\\s+", " ")
                                .strip());
            }
        }
        return notes;
    }

    private static Stream<String> packages() {
        return Sources.classes().stream()
                .map(source -> source.file().getParent().toString().replace('\\', '/'))
                .map(folder -> folder.replaceAll(".*/java/id/balai/", "").replace('/', '.'))
                .distinct();
    }
}
