package id.balai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source files of all modules, as text. */
public class Sources {

    private Sources() {}

    public static List<Source> pages() {
        return under("src/main/webapp", ".xhtml");
    }

    public static List<Source> scripts() {
        return under("src/main/webapp/resources", ".js");
    }

    public static List<Source> classes() {
        return under("src/main/java", ".java");
    }

    public static List<Source> classesAndTests() {
        return Stream.concat(classes().stream(), under("src/test/java", ".java").stream())
                .toList();
    }

    private static List<Source> under(String folder, String ending) {
        return Stream.of("domain", "ejb", "web", "ear")
                .map(module -> Path.of("..", module, folder))
                .filter(Files::isDirectory)
                .flatMap(Sources::walk)
                .filter(file -> file.toString().endsWith(ending))
                .map(Source::read)
                .toList();
    }

    private static Stream<Path> walk(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public record Source(Path file, String text) {

        private static Source read(Path file) {
            try {
                return new Source(file, Files.readString(file));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        public long lines() {
            return text.lines().count();
        }

        @Override
        public String toString() {
            return file.getFileName().toString();
        }
    }
}
