package id.balai.start;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

import id.balai.kit.backup.BackupWriter;

/** The database of a site that runs on this computer, asked through its {@link BackupDoor}. */
record RunningSite(DoorKey key) implements DatabaseSource {

    @Override
    public void copyTo(BackupWriter backup, Progress progress) throws IOException {
        try (Socket site = new Socket(InetAddress.getLoopbackAddress(), key.port());
                DataInputStream in = new DataInputStream(new BufferedInputStream(site.getInputStream()))) {
            site.getOutputStream().write(key.key().getBytes(StandardCharsets.US_ASCII));
            int schema = in.readInt();
            if (schema == BackupDoor.FAILED) {
                throw new IOException(in.readUTF());
            }
            backup.describe(schema, Instant.now());
            progress.expect(in.readLong());
            int files = in.readInt();
            for (int file = 0; file < files; file++) {
                backup.add(in.readUTF(), new Part(in, in.readLong()));
            }
        }
    }

    /** The next so many bytes of a stream. */
    private static final class Part extends InputStream {

        private final InputStream in;
        private long left;

        Part(InputStream in, long length) {
            this.in = in;
            left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int read = in.read(buffer, offset, (int) Math.min(length, left));
            if (read < 0) {
                throw new EOFException();
            }
            left -= read;
            return read;
        }
    }
}
