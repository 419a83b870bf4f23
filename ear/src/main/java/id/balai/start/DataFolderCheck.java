package id.balai.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import id.balai.settings.Sentences;
import id.balai.settings.Settings;

/** Whether the data folder is there, can be written, and is not open in another running Balai. */
record DataFolderCheck(Sentences sentences) {

    void check(Settings settings) {
        Path data = settings.data();
        try {
            Files.createDirectories(data);
            Files.delete(Files.createTempFile(data, "balai", ".tmp"));
        } catch (IOException e) {
            throw new CannotStart(sentences.say("unwritable", data));
        }
        Path lock = data.resolve("db").resolve("dbex.lck");
        if (settings.embeddedDatabase() && Files.exists(lock) && isHeld(lock)) {
            throw new CannotStart(sentences.say("inUse", data));
        }
    }

    /** Derby holds a lock on this file as long as it has the database open; a file that is left over is not locked. */
    private static boolean isHeld(Path lock) {
        try (FileChannel file = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock ours = file.tryLock()) {
            return ours == null;
        } catch (IOException e) {
            return true;
        }
    }
}
