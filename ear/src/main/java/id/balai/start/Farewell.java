package id.balai.start;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Lets the server end without its last words and without leaving files: it deletes its temporary folder while it still
 * stops, and on a busy machine some of it stays.
 */
final class Farewell extends Thread {

    private static final String SERVERS_TEMPORARY_FOLDER = "fish.payara.micro.tmpdir";
    private static final String SERVERS_HOOK = "Payara Micro Shutdown Hook";
    private static final int MILLIS_TO_STOP = 30_000;
    private static final int MILLIS_BETWEEN_LOOKS = 20;
    private static final int LOOKS = 50;

    private final File folder;

    private Farewell(Path folder) {
        this.folder = folder.toFile();
    }

    /** Gives the server a temporary folder of its own, to be gone when the process ends. */
    static void prepare() {
        try {
            Path folder = Files.createTempDirectory("balai");
            System.setProperty(SERVERS_TEMPORARY_FOLDER, folder.toString());
            Runtime.getRuntime().addShutdownHook(new Farewell(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void run() {
        // streams that were handed out before fall silent as well
        System.out.close();
        System.err.close();
        try {
            for (int look = 0; look < LOOKS && serversHook().isEmpty(); look++) {
                sleep(MILLIS_BETWEEN_LOOKS);
            }
            Optional<Thread> hook = serversHook();
            if (hook.isPresent()) {
                hook.get().join(MILLIS_TO_STOP);
            }
            for (int look = 0; look < LOOKS && folder.exists(); look++) {
                delete(folder);
                sleep(MILLIS_BETWEEN_LOOKS);
            }
        } catch (InterruptedException e) {
            delete(folder);
        }
    }

    private static Optional<Thread> serversHook() {
        return getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(SERVERS_HOOK))
                .findFirst();
    }

    private static void delete(File file) {
        File[] children = file.listFiles();
        if (children != null) {
            for (File child : children) {
                delete(child);
            }
        }
        file.delete();
    }
}
