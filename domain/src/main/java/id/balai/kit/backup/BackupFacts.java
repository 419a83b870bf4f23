package id.balai.kit.backup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Properties;

/**
 * What a backup says of itself.
 *
 * @param schema the newest migration of the database in it
 * @param files how many files the database is
 * @param bytes how large these are unpacked
 */
public record BackupFacts(int schema, Instant takenAt, int files, long bytes) {

    static final String ENTRY = "balai-backup.properties";

    private static final String FORMAT = "1";

    void write(OutputStream out) throws IOException {
        String text = "format=%s%nschema=%d%ntakenAt=%s%nfiles=%d%nbytes=%d%n"
                .formatted(FORMAT, schema, takenAt, files, bytes);
        out.write(text.getBytes(ISO_8859_1));
    }

    /** @throws UnusableBackup when these are not the facts of a backup that this Balai can read */
    static BackupFacts read(InputStream in) throws IOException {
        Properties facts = new Properties();
        try {
            facts.load(in);
            if (!FORMAT.equals(facts.getProperty("format"))) {
                throw new UnusableBackup(UnusableBackup.Reason.NEWER);
            }
            return new BackupFacts(
                    Integer.parseInt(facts.getProperty("schema")),
                    Instant.parse(facts.getProperty("takenAt", "")),
                    Integer.parseInt(facts.getProperty("files")),
                    Long.parseLong(facts.getProperty("bytes")));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnusableBackup(UnusableBackup.Reason.FOREIGN);
        }
    }
}
