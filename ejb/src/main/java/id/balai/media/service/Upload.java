package id.balai.media.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

import org.apache.commons.codec.digest.DigestUtils;

import id.balai.media.MediaLimits;
import id.balai.shared.RuleViolation;

/** What somebody sent, in a temporary file that is gone when this is closed. */
public record Upload(Path file, String hash, long length) implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    /**
     * Takes the content in, at most one byte beyond the limit.
     *
     * @throws RuleViolation when there is more, or nothing, or no room for it
     * @throws UploadBrokenOff when the sender goes away
     */
    static Upload receive(InputStream content, long most) {
        TemporaryFile file = TemporaryFile.create();
        try {
            MessageDigest digest = DigestUtils.getSha256Digest();
            long length;
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file.path()), digest)) {
                length = copy(content, out, most);
            }
            return new Upload(file.path(), HexFormat.of().formatHex(digest.digest()), length);
        } catch (IOException unwritten) {
            file.close();
            throw DiskFailure.of(unwritten);
        } catch (RuntimeException refused) {
            file.close();
            throw refused;
        }
    }

    private static long copy(InputStream content, OutputStream out, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long length = 0;
        for (int read = read(content, buffer); read >= 0; read = read(content, buffer)) {
            length += read;
            if (length > most) {
                throw new RuleViolation("media.tooLarge", null, MediaLimits.megabytes(most));
            }
            out.write(buffer, 0, read);
        }
        if (length == 0) {
            throw new RuleViolation("media.empty");
        }
        return length;
    }

    private static int read(InputStream content, byte[] buffer) {
        try {
            return content.read(buffer);
        } catch (IOException gone) {
            throw new UploadBrokenOff(gone);
        }
    }

    @Override
    public void close() {
        new TemporaryFile(file).close();
    }
}
