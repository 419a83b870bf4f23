package id.balai.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import id.balai.kit.backup.BackupWriter;
import id.balai.kit.settings.Sentences;
import id.balai.kit.settings.Settings;

/** What a backup and a restore refuse, before anything is written. */
class BackupTasksTest {

    private static final int NEWEST = 7;
    private static final Sentences INDONESIAN = new Sentences(Main.class, "messages", Map.of());
    private static final Sentences ENGLISH = new Sentences(Main.class, "messages", Map.of("LANG", "en_US.UTF-8"));

    @TempDir
    Path folder;

    @Test
    void needOneFileAndNothingElse() {
        assertRefused(
                () -> Task.of(new String[] {"--backup"}, INDONESIAN),
                "--backup memerlukan tepat satu berkas sesudahnya dan tidak boleh disertai pilihan lain, misalnya: java -jar balai.jar --backup cadangan.balai");
        assertRefused(
                () -> Task.of(new String[] {"--restore=a.balai"}, ENGLISH),
                "--restore needs exactly one file behind it and no other option, such as: java -jar balai.jar --restore backup.balai");
        assertRefused(() -> Task.of(new String[] {"--port", "1", "--backup", "a"}, ENGLISH), "--backup needs");
        assertThat(Task.of(new String[] {"--port", "8081"}, ENGLISH)).isEmpty();
    }

    @Test
    void aBackupNeverOverwrites() throws IOException {
        Path file = Files.writeString(folder.resolve("ada.balai"), "lama");

        assertRefused(
                () -> backup(Map.of(), ENGLISH).into(file),
                "The file " + file
                        + " exists and will not be overwritten; choose another name, or move that file first.");
        assertRefused(
                () -> backup(Map.of(), INDONESIAN).into(file),
                "Berkas " + file
                        + " sudah ada dan tidak akan ditimpa; pilih nama lain, atau pindahkan berkas itu dahulu.");
        assertThat(file).hasContent("lama");
    }

    @Test
    void aBackupNeedsADatabase() {
        assertRefused(
                () -> backup(Map.of(), ENGLISH).into(folder.resolve("a.balai")),
                "The data folder " + folder
                        + " holds no database yet; name the folder that the site uses with BALAI_DATA.");
        assertRefused(
                () -> backup(Map.of(), INDONESIAN).into(folder.resolve("a.balai")),
                "Folder data " + folder
                        + " belum berisi basis data; tunjuk folder yang dipakai situs lewat BALAI_DATA.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void leavePostgresqlToItsOwnTools() {
        Map<String, String> server = Map.of(
                "BALAI_DB_URL", "jdbc:postgresql://db/balai", "BALAI_DB_USER", "desa", "BALAI_DB_PASSWORD", "rahasia");

        assertRefused(
                () -> backup(server, ENGLISH).into(Path.of("/srv/a")),
                "A PostgreSQL database is backed up with its own tool, while the site runs too; run: pg_dump --format=custom --file=/srv/a --host=db --username=desa --dbname=balai");
        assertRefused(
                () -> restore(server, INDONESIAN).from(Path.of("/srv/a")),
                "Basis data PostgreSQL dipulihkan dengan alatnya sendiri ke basis data yang kosong; jalankan: pg_restore --no-owner --exit-on-error --host=db --username=desa --dbname=balai /srv/a");
    }

    @Test
    void aRestoreLeavesADatabaseThatIsThere() throws IOException {
        Path database = Files.createDirectory(folder.resolve("db"));

        assertRefused(
                () -> restore(Map.of(), ENGLISH).from(written(NEWEST)),
                "There is a database in " + database
                        + " already and it will not be overwritten; choose an empty folder with BALAI_DATA, or move that folder first.");
    }

    @Test
    void aRestoreNeedsABackup() throws IOException {
        Path text = Files.writeString(folder.resolve("surat.txt"), "bukan");
        Path missing = folder.resolve("tidak-ada");

        assertRefused(
                () -> restore(Map.of(), ENGLISH).from(text),
                "The file " + text + " is no backup of Balai; choose a file that was made with --backup.");
        assertRefused(
                () -> restore(Map.of(), INDONESIAN).from(missing),
                "Berkas " + missing + " tidak ada atau tidak boleh dibaca; periksa nama dan izinnya.");
    }

    @Test
    void aRestoreRefusesABackupOfANewerBalai() throws IOException {
        Path newer = written(NEWEST + 1);

        assertRefused(
                () -> restore(Map.of(), ENGLISH).from(newer),
                "The backup " + newer + " was made by a newer Balai; restore it with that version or a later one.");
        assertRefused(
                () -> restore(Map.of(), INDONESIAN).from(newer),
                "Cadangan " + newer
                        + " dibuat oleh Balai yang lebih baru; pulihkan dengan versi itu atau yang sesudahnya.");
        assertThat(folder.resolve("db")).doesNotExist();
        assertThat(folder.resolve("db.restoring")).doesNotExist();
    }

    @Test
    void sizesAreForPeople() {
        assertThat(Size.of(9_000)).isEqualTo("9000 B");
        assertThat(Size.of(282_120)).isEqualTo("276 KB");
        assertThat(Size.of(20_000_000_000L)).isEqualTo("19 GB");
    }

    private static void assertRefused(ThrowingCallable work, String sentence) {
        assertThatThrownBy(work)
                .isInstanceOf(CannotStart.class)
                .message()
                .startsWith(sentence)
                .hasLineCount(1);
    }

    private TakingBackup backup(Map<String, String> env, Sentences sentences) {
        return new TakingBackup(settings(env), sentences, nowhere());
    }

    private RestoringBackup restore(Map<String, String> env, Sentences sentences) {
        return new RestoringBackup(settings(env), sentences, nowhere(), NEWEST);
    }

    private Settings settings(Map<String, String> env) {
        Map<String, String> all = new HashMap<>(env);
        all.put("BALAI_DATA", folder.toString());
        return Settings.read(all, new Properties());
    }

    private Path written(int schema) throws IOException {
        Path file = Files.createTempFile(folder, "cadangan", ".balai");
        try (BackupWriter backup = new BackupWriter(file, bytes -> {})) {
            backup.describe(schema, Instant.EPOCH);
            backup.add("service.properties", new ByteArrayInputStream(new byte[] {1}));
            backup.finish();
        }
        return file;
    }

    private static PrintStream nowhere() {
        return new PrintStream(new ByteArrayOutputStream());
    }
}
