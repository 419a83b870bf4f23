package id.balai.kit.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the files of a database copy into one backup. What it says of itself comes last. */
public final class BackupWriter implements AutoCloseable {

    static final String FOLDER = "db/";

    private final ZipOutputStream zip;
    private final LongConsumer progress;
    private int schema;
    private Instant takenAt;
    private int files;
    private long bytes;

    /**
     * @param file there already, and empty
     * @param progress told how many bytes of the database are written so far
     */
    public BackupWriter(Path file, LongConsumer progress) throws IOException {
        zip = new ZipOutputStream(Files.newOutputStream(file));
        this.progress = progress;
    }

    /** @param name within the database, with forward slashes */
    public void add(String name, InputStream content) throws IOException {
        zip.putNextEntry(new ZipEntry(FOLDER + name));
        new Counted(content).transferTo(zip);
        zip.closeEntry();
        files++;
    }

    /** Says first what is to be added. */
    public void describe(int newestMigration, Instant at) {
        schema = newestMigration;
        takenAt = at;
    }

    /** Makes the backup whole. */
    public BackupFacts finish() throws IOException {
        BackupFacts facts = new BackupFacts(schema, takenAt, files, bytes);
        zip.putNextEntry(new ZipEntry(BackupFacts.ENTRY));
        facts.write(zip);
        zip.closeEntry();
        zip.finish();
        return facts;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream content) {
            super(content);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            if (read > 0) {
                bytes += read;
                progress.accept(bytes);
            }
            return read;
        }
    }
}
