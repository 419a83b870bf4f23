package id.balai.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The application that is packed inside balai.jar, looked into without running it. */
final class PackedApplication {

    private static final String PLACE = "/MICRO-INF/deploy/ROOT.war";
    private static final String LIBRARIES = "WEB-INF/lib/";
    private static final Pattern MIGRATION = Pattern.compile("db/migration/\\w+/V(\\d+)__.*\\.sql");

    private PackedApplication() {}

    /** Copies the libraries whose file names begin so into a folder. */
    static List<Path> unpack(Path folder, String... names) throws IOException {
        List<Path> unpacked = new ArrayList<>();
        look((name, content) -> {
            if (List.of(names).stream().anyMatch(name::startsWith)) {
                Path file = folder.resolve(name);
                Files.copy(content, file);
                unpacked.add(file);
            }
        });
        return unpacked;
    }

    /** Number of the newest migration of the database that this Balai knows. */
    static int newestMigration() {
        List<Integer> numbers = new ArrayList<>(List.of(0));
        try {
            lookForMigrations(numbers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.max(numbers);
    }

    private static void lookForMigrations(List<Integer> numbers) throws IOException {
        look((name, content) -> {
            if (name.startsWith("balai-domain-")) {
                ZipInputStream entries = new ZipInputStream(content);
                for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                    Matcher migration = MIGRATION.matcher(entry.getName());
                    if (migration.matches()) {
                        numbers.add(Integer.parseInt(migration.group(1)));
                    }
                }
            }
        });
    }

    private static void look(Look look) throws IOException {
        try (InputStream application = PackedApplication.class.getResourceAsStream(PLACE);
                ZipInputStream entries = new ZipInputStream(application)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().startsWith(LIBRARIES) && !entry.isDirectory()) {
                    look.at(entry.getName().substring(LIBRARIES.length()), entries);
                }
            }
        }
    }

    @FunctionalInterface
    private interface Look {

        void at(String library, InputStream content) throws IOException;
    }
}
