package id.balai.start;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** The data of a demonstration that the built balai.jar filled and left; its copies need not be filled again. */
public final class FilledDemonstration {

    /** Of the administrator and of the operator, who have not signed in yet. */
    public static final String FIRST_PASSWORD = "kunci pertama dari amplop";

    private static Path filled;

    private FilledDemonstration() {}

    /**
     * Puts it into {@code data} in a folder, where {@link BalaiProcess} looks for it.
     *
     * @return the folder
     */
    public static synchronized Path copyTo(Path folder) {
        if (filled == null) {
            filled = onceForAll();
        }
        try (Stream<Path> files = Files.walk(filled)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, folder.resolve("data").resolve(filled.relativize(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    /** For all processes that test the same jar. */
    private static Path onceForAll() {
        Path target = Path.of("target").toAbsolutePath();
        try (FileChannel door = FileChannel.open(target.resolve("demonstration.lock"), CREATE, WRITE)) {
            door.lock();
            long built = Files.getLastModifiedTime(Path.of(System.getProperty("balai.jar")))
                    .toMillis();
            Path kept = target.resolve("demonstration-" + built);
            if (Files.notExists(kept)) {
                Files.move(fill(target), kept);
            }
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path fill(Path target) {
        try {
            Path folder = Files.createTempDirectory(target, "demonstration");
            BalaiProcess.ready(
                            folder,
                            Map.of(
                                    "BALAI_DEMO", "true",
                                    "BALAI_ADMIN_PASSWORD", FIRST_PASSWORD,
                                    "BALAI_OPERATOR_PASSWORD", FIRST_PASSWORD))
                    .close();
            return folder.resolve("data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
