package id.balai.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** The data of a demonstration that was started and stopped once in this run; its copies need not be filled again. */
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
            filled = fill();
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

    private static Path fill() {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "demonstration")
                    .toAbsolutePath();
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
