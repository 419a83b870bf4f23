package id.balai.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Commands that bind the server's listeners to one address, in a file for as long as the server boots. A placeholder in
 * the packed commands would do, were it not that the server asks a name server about it.
 */
record ListenerAddress(Path commands) implements AutoCloseable {

    private static final String SET =
            "set configs.config.server-config.network-config.network-listeners.network-listener.%s.address=%s";

    static ListenerAddress of(String address) {
        try {
            Path file = Files.createTempFile("balai", ".commands");
            Files.write(
                    file, List.of(SET.formatted("http-listener", address), SET.formatted("https-listener", address)));
            return new ListenerAddress(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(commands);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
