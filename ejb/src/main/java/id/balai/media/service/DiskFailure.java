package id.balai.media.service;

import java.io.File;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.stream.FileImageOutputStream;

import id.balai.shared.RuleViolation;

/** The server cannot write what it has to keep for a moment, as with a full disk: not the fault of the file that came. */
final class DiskFailure {

    private static final Logger LOG = Logger.getLogger(DiskFailure.class.getName());

    private DiskFailure() {}

    /** Tells the operator in the log, and gives what tells the sender. */
    static RuleViolation of(IOException failure) {
        LOG.log(Level.SEVERE, "Uploads cannot be kept in {0}, look for room on its disk: {1}", new Object[] {
            System.getProperty("java.io.tmpdir"), failure
        });
        return new RuleViolation("media.notWritten");
    }

    /** What picture writers write to; they take an exception of input and output for one of the picture. */
    static final class ToldApart extends FileImageOutputStream {

        ToldApart(File file) throws IOException {
            super(file);
        }

        @Override
        public void write(int value) {
            try {
                super.write(value);
            } catch (IOException failure) {
                throw of(failure);
            }
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            try {
                super.write(bytes, from, length);
            } catch (IOException failure) {
                throw of(failure);
            }
        }
    }
}
