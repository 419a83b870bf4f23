package id.balai.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import id.balai.kit.settings.Sentences;
import id.balai.kit.settings.Settings;

/** Whether the data folder is there, can be written, and is not open in another running Balai. */
record DataFolderCheck(Sentences sentences) {

    void check(Settings settings) {
        checkWritable(settings.data());
        if (settings.databaseFolder().filter(DatabaseLock::isHeld).isPresent()) {
            throw new CannotStart(sentences.say("inUse", settings.data()));
        }
    }

    void checkWritable(Path data) {
        try {
            Files.createDirectories(data);
            Files.delete(Files.createTempFile(data, "balai", ".tmp"));
        } catch (IOException e) {
            throw new CannotStart(sentences.say("unwritable", data));
        }
    }
}
