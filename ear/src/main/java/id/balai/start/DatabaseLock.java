package id.balai.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Whether a running process has the embedded database open. */
final class DatabaseLock {

    private DatabaseLock() {}

    /** Derby holds a lock on one file as long as it has the database open; a file that is left over is not locked. */
    static boolean isHeld(Path database) {
        Path file = database.resolve("dbex.lck");
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock ours = channel.tryLock()) {
            return ours == null;
        } catch (IOException e) {
            return true;
        }
    }
}
