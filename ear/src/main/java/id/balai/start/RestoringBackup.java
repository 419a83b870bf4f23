package id.balai.start;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import id.balai.kit.backup.BackupFacts;
import id.balai.kit.backup.BackupFile;
import id.balai.kit.backup.DatabaseCopy;
import id.balai.kit.backup.UnusableBackup;
import id.balai.kit.settings.Sentences;
import id.balai.kit.settings.Settings;

/** Makes the database of a data folder that has none out of a backup. */
record RestoringBackup(Settings settings, Sentences sentences, PrintStream out, int newestMigration) {

    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx").withZone(ZoneId.systemDefault());

    void from(Path file) {
        if (!settings.embeddedDatabase()) {
            throw new CannotStart(sentences.say("restorePostgresql", new PostgresqlTools(settings).restore(file)));
        }
        Path database = settings.databaseFolder().orElseThrow(() -> new CannotStart(sentences.say("restoreMemory")));
        new DataFolderCheck(sentences).checkWritable(settings.data());
        if (Files.exists(database)) {
            throw new CannotStart(sentences.say("restoreOccupied", database));
        }
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new CannotStart(sentences.say("restoreUnreadable", file));
        }
        Path draft = database.resolveSibling(database.getFileName() + ".restoring");
        try (BackupFile backup = BackupFile.open(file)) {
            refuseNewer(backup.facts());
            out.println(sentences.say("restoreBegins", Size.of(backup.facts().bytes())));
            DatabaseCopy.delete(draft);
            backup.unpack(draft);
            open(draft, backup.facts());
            Files.move(draft, database);
            out.println(sentences.say(
                    "restoreDone", database, DAY_AND_TIME.format(backup.facts().takenAt())));
        } catch (UnusableBackup e) {
            discard(draft);
            throw new CannotStart(sentences.say("restore" + e.reason(), file));
        } catch (IOException e) {
            discard(draft);
            throw new TaskFailed(sentences.say("restoreFailed", RootCause.inOneLine(e)));
        }
    }

    private void refuseNewer(BackupFacts facts) throws UnusableBackup {
        if (facts.schema() > newestMigration) {
            throw new UnusableBackup(UnusableBackup.Reason.NEWER);
        }
    }

    private static void open(Path database, BackupFacts facts) throws IOException {
        try (PackedDriver derby = PackedDriver.derby()) {
            if (DatabaseCopy.schema(derby.driver(), database) != facts.schema()) {
                throw new UnusableBackup(UnusableBackup.Reason.DAMAGED);
            }
        } catch (SQLException e) {
            throw new UnusableBackup(UnusableBackup.Reason.DAMAGED);
        }
    }

    private void discard(Path draft) {
        try {
            DatabaseCopy.delete(draft);
        } catch (IOException e) {
            out.println(draft);
        }
    }
}
