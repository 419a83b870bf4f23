package id.balai.kit.backup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupFileTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void givesBackWhatWasWritten() throws IOException {
        List<Long> progress = new ArrayList<>();
        try (BackupFile backup = BackupFile.open(written(progress))) {
            backup.verify();
            backup.unpack(folder.resolve("db"));

            assertThat(backup.facts()).isEqualTo(new BackupFacts(7, NOON, 2, 11));
        }
        assertThat(folder.resolve("db/service.properties")).hasContent("lima!");
        assertThat(folder.resolve("db/seg0/c10.dat")).hasContent("enam..");
        assertThat(progress).containsExactly(5L, 11L);
    }

    @Test
    void refusesAFileThatIsNoBackup() throws IOException {
        Path text = Files.writeString(folder.resolve("surat.txt"), "bukan cadangan");
        Path zip = zip("lain.zip", "isi.txt");

        assertUnusable(text, UnusableBackup.Reason.FOREIGN);
        assertUnusable(zip, UnusableBackup.Reason.FOREIGN);
    }

    @Test
    void refusesABackupThatEndsTooSoon() throws IOException {
        Path whole = written(new ArrayList<>());
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(whole, Arrays.copyOf(bytes, bytes.length - 30));

        assertUnusable(whole, UnusableBackup.Reason.FOREIGN);
    }

    @Test
    void noticesAChangedByte() throws IOException {
        Path whole = written(new ArrayList<>());
        byte[] bytes = Files.readAllBytes(whole);
        int middle = new String(bytes, ISO_8859_1).indexOf("seg0/c10.dat") + 14;
        bytes[middle] ^= 0x55;
        Files.write(whole, bytes);

        try (BackupFile backup = BackupFile.open(whole)) {
            assertThatThrownBy(backup::verify)
                    .isInstanceOfSatisfying(
                            UnusableBackup.class, e -> assertThat(e.reason()).isEqualTo(UnusableBackup.Reason.DAMAGED));
        }
    }

    @Test
    void noticesEveryChangedBitOfTheContents() throws IOException {
        Path whole = written(new ArrayList<>());
        byte[] bytes = Files.readAllBytes(whole);
        int begin = new String(bytes, ISO_8859_1).indexOf("seg0/c10.dat") + "seg0/c10.dat".length();
        int end = begin + "enam..".length();

        for (int bit = begin * 8; bit < end * 8; bit++) {
            byte[] changed = bytes.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            Path file = Files.write(folder.resolve("rusak.balai"), changed);
            try (BackupFile backup = BackupFile.open(file)) {
                assertThatThrownBy(backup::verify).as("bit %d", bit).isInstanceOf(UnusableBackup.class);
            }
        }
    }

    @Test
    void noticesAMissingFile() throws IOException {
        Path poor = zip("kurang.balai", "db/service.properties", BackupFacts.ENTRY);

        try (BackupFile backup = BackupFile.open(poor)) {
            assertThatThrownBy(backup::verify).isInstanceOf(UnusableBackup.class);
        }
    }

    @Test
    void writesNothingOutsideTheFolder() throws IOException {
        Path hostile = zip("jahat.balai", "db/../../luar.txt", BackupFacts.ENTRY);

        try (BackupFile backup = BackupFile.open(hostile)) {
            assertThatThrownBy(() -> backup.unpack(folder.resolve("dalam/db"))).isInstanceOf(UnusableBackup.class);
        }
        assertThat(folder.resolve("luar.txt")).doesNotExist();
        assertThat(folder.resolve("dalam/luar.txt")).doesNotExist();
    }

    private static void assertUnusable(Path file, UnusableBackup.Reason reason) {
        assertThatThrownBy(() -> BackupFile.open(file))
                .isInstanceOfSatisfying(
                        UnusableBackup.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private Path written(List<Long> progress) throws IOException {
        Path file = folder.resolve("cadangan.balai");
        try (BackupWriter backup = new BackupWriter(file, progress::add)) {
            backup.describe(7, NOON);
            backup.add("service.properties", content("lima!"));
            backup.add("seg0/c10.dat", content("enam.."));
            backup.finish();
        }
        return file;
    }

    private Path zip(String name, String... entries) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                if (entry.equals(BackupFacts.ENTRY)) {
                    new BackupFacts(7, NOON, 2, 11).write(zip);
                } else {
                    zip.write("isi".getBytes(UTF_8));
                }
            }
        }
        return file;
    }

    private static ByteArrayInputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
