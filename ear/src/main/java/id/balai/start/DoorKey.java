package id.balai.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * How another process of the same owner reaches the site that runs on a data folder: a port of this computer, and a key
 * that stands in a file which only the owner can read.
 */
record DoorKey(int port, String key) {

    private static final String FILE = "balai.door";
    private static final int KEY_BYTES = 32;

    static DoorKey random(int port) {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return new DoorKey(port, HexFormat.of().formatHex(key));
    }

    /** Leaves the key in the data folder until this process ends. */
    void leaveIn(Path data) throws IOException {
        Path file = data.resolve(FILE);
        Files.deleteIfExists(file);
        OwnersFile.create(file);
        file.toFile().deleteOnExit();
        Files.write(file, List.of(Integer.toString(port), key), StandardOpenOption.TRUNCATE_EXISTING);
    }

    /** @throws IOException when no running site left a key, or it may not be read */
    static DoorKey findIn(Path data) throws IOException {
        List<String> lines = Files.readAllLines(data.resolve(FILE));
        if (lines.size() < 2 || !lines.get(0).matches("\\d{1,5}")) {
            throw new IOException(FILE);
        }
        return new DoorKey(Integer.parseInt(lines.get(0)), lines.get(1));
    }
}
