package id.balai.start;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

import id.balai.kit.backup.BackupFacts;
import id.balai.kit.backup.BackupFile;
import id.balai.kit.backup.BackupWriter;
import id.balai.kit.settings.Sentences;
import id.balai.kit.settings.Settings;

/** Writes the whole database into one new file, whether the site runs or not. */
record TakingBackup(Settings settings, Sentences sentences, PrintStream out) {

    void into(Path file) {
        if (!settings.embeddedDatabase()) {
            throw new CannotStart(sentences.say("backupPostgresql", new PostgresqlTools(settings).dump(file)));
        }
        if (Files.exists(file)) {
            throw new CannotStart(sentences.say("backupExists", file));
        }
        DatabaseSource source = source();
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(draft);
            OwnersFile.create(draft);
        } catch (IOException e) {
            throw new CannotStart(sentences.say("backupUnwritable", file));
        }
        try {
            BackupFacts facts = write(source, draft);
            Files.move(draft, file);
            out.println(sentences.say("backupDone", file, Size.of(Files.size(file)), Size.of(facts.bytes())));
        } catch (IOException | RuntimeException e) {
            out.println();
            discard(draft);
            throw new TaskFailed(sentences.say("backupFailed", RootCause.inOneLine(e)));
        }
    }

    private BackupFacts write(DatabaseSource source, Path draft) throws IOException {
        out.print(sentences.say("backupBegins"));
        out.flush();
        Progress progress = new Progress(out);
        BackupFacts facts;
        try (BackupWriter backup = new BackupWriter(draft, progress)) {
            source.copyTo(backup, progress);
            facts = backup.finish();
        }
        out.println();
        try (BackupFile written = BackupFile.open(draft)) {
            written.verify();
        }
        return facts;
    }

    private DatabaseSource source() {
        if (settings.databaseFolder().isPresent()
                && !DatabaseLock.isHeld(settings.databaseFolder().get())) {
            return closed(settings.databaseFolder().get());
        }
        try {
            return new RunningSite(DoorKey.findIn(settings.data()));
        } catch (IOException e) {
            throw new CannotStart(sentences.say("backupNoDoor", settings.data()));
        }
    }

    private DatabaseSource closed(Path database) {
        if (!Files.exists(database.resolve("service.properties"))) {
            throw new CannotStart(sentences.say("backupNoDatabase", settings.data()));
        }
        return new ClosedDatabase(database, settings.data());
    }

    private static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            draft.toFile().deleteOnExit();
        }
    }
}
