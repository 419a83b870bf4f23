package id.balai.media.service;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import id.balai.shared.RuleViolation;

/**
 * A PNG without anything but the picture: compressed notes and profiles beside it could unfold to any size in the
 * reader, and what follows its end is no picture.
 */
final class BarePng {

    private static final int SIGNATURE = 8;
    private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private BarePng() {}

    /** @throws RuleViolation when the end is missing, or there is no room for it */
    static TemporaryFile of(Path file) {
        TemporaryFile bare = TemporaryFile.create();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 64 * 1024));
                DataOutputStream out =
                        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(bare.path()), 64 * 1024))) {
            out.write(in.readNBytes(SIGNATURE));
            String last = "";
            while (!last.equals("IEND")) {
                last = chunk(in, out);
            }
            return bare;
        } catch (EOFException cutOff) {
            bare.close();
            throw new RuleViolation("media.broken");
        } catch (IOException unwritten) {
            bare.close();
            throw DiskFailure.of(unwritten);
        } catch (RuntimeException refused) {
            bare.close();
            throw refused;
        }
    }

    private static String chunk(DataInputStream in, DataOutputStream out) throws IOException {
        int length = in.readInt();
        byte[] name = in.readNBytes(4);
        String type = new String(name, StandardCharsets.ISO_8859_1);
        if (length < 0 || name.length < 4) {
            throw new RuleViolation("media.broken");
        }
        if (!KEPT.contains(type)) {
            in.skipNBytes(length + 4L);
            return type;
        }
        out.writeInt(length);
        out.write(name);
        copy(in, out, length + 4L);
        return type;
    }

    private static void copy(DataInputStream in, DataOutputStream out, long length) throws IOException {
        byte[] block = new byte[16 * 1024];
        long left = length;
        while (left > 0) {
            int read = in.read(block, 0, (int) Math.min(block.length, left));
            if (read < 0) {
                throw new EOFException();
            }
            out.write(block, 0, read);
            left -= read;
        }
    }
}
