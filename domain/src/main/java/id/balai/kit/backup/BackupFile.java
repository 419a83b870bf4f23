package id.balai.kit.backup;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A backup that is there: checked, and taken apart again. */
public final class BackupFile implements AutoCloseable {

    private final ZipFile zip;
    private final BackupFacts facts;

    private BackupFile(ZipFile zip, BackupFacts facts) {
        this.zip = zip;
        this.facts = facts;
    }

    /** @throws UnusableBackup when the file is no backup */
    public static BackupFile open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new UnusableBackup(UnusableBackup.Reason.FOREIGN);
        }
        try {
            ZipEntry entry = zip.getEntry(BackupFacts.ENTRY);
            if (entry == null) {
                throw new UnusableBackup(UnusableBackup.Reason.FOREIGN);
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return new BackupFile(zip, BackupFacts.read(in));
            }
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    public BackupFacts facts() {
        return facts;
    }

    /** Reads all of it. @throws UnusableBackup when it does not hold what it says, byte for byte */
    public void verify() throws IOException {
        take((name, content) -> content.transferTo(OutputStream.nullOutputStream()));
    }

    /** Writes the database into a new folder; nothing outside that folder, whatever the file's entries are called. */
    public void unpack(Path folder) throws IOException {
        take((name, content) -> {
            Path target = folder.resolve(name).normalize();
            if (!target.startsWith(folder) || target.equals(folder)) {
                throw new UnusableBackup(UnusableBackup.Reason.DAMAGED);
            }
            Files.createDirectories(target.getParent());
            return Files.copy(content, target);
        });
    }

    private void take(Taking taking) throws IOException {
        int files = 0;
        long bytes = 0;
        try {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().startsWith(BackupWriter.FOLDER)) {
                    bytes += take(entry, taking);
                    files++;
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new UnusableBackup(UnusableBackup.Reason.DAMAGED);
        }
        if (files != facts.files() || bytes != facts.bytes()) {
            throw new UnusableBackup(UnusableBackup.Reason.DAMAGED);
        }
    }

    /** A file of a zip is read without a look at its checksum unless one takes that look. */
    private long take(ZipEntry entry, Taking taking) throws IOException {
        try (CheckedInputStream content = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
            long taken = taking.take(entry.getName().substring(BackupWriter.FOLDER.length()), content);
            if (content.getChecksum().getValue() != entry.getCrc()) {
                throw new UnusableBackup(UnusableBackup.Reason.DAMAGED);
            }
            return taken;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    @FunctionalInterface
    private interface Taking {

        /** @return how many bytes it was */
        long take(String name, InputStream content) throws IOException;
    }
}
