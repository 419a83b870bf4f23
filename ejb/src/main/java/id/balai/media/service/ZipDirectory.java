package id.balai.media.service;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

import id.balai.shared.RuleViolation;

/** The end of a zip file, which says how long its directory is; read before anything takes the directory into memory. */
final class ZipDirectory {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xffff;

    private ZipDirectory() {}

    /** @throws RuleViolation when it has more entries than that, or no end */
    static void requireShort(Path file, int mostEntries) throws IOException {
        try (RandomAccessFile zip = new RandomAccessFile(file.toFile(), "r")) {
            int size = (int) Math.min(zip.length(), END_SIZE + LONGEST_COMMENT);
            byte[] tail = new byte[size];
            zip.seek(zip.length() - size);
            zip.readFully(tail);
            requireShort(ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN), mostEntries);
        }
    }

    private static void requireShort(ByteBuffer tail, int mostEntries) {
        for (int at = tail.limit() - END_SIZE; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE) {
                // the long form of zip, for more than 65535 entries, counts as too many here
                if (Short.toUnsignedInt(tail.getShort(at + 10)) > mostEntries) {
                    throw new RuleViolation("media.inflates");
                }
                return;
            }
        }
        throw new RuleViolation("media.broken");
    }
}
