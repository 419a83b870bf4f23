package id.balai.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the server is told at its start besides the packed commands, in a file for as long as it boots: the one address of
 * its listeners (a placeholder in the packed commands would make it ask a name server), and to keep sessions to itself
 * where no data grid could take them; it would complain at every request of the office.
 */
record BootCommands(Path file) implements AutoCloseable {

    private static final String SET =
            "set configs.config.server-config.network-config.network-listeners.network-listener.%s.address=%s";

    private static final String KEEP_SESSIONS =
            "set configs.config.server-config.availability-service.availability-enabled=false";

    static BootCommands of(String address, boolean grid) {
        try {
            Path file = Files.createTempFile("balai", ".commands");
            List<String> commands = new ArrayList<>(
                    List.of(SET.formatted("http-listener", address), SET.formatted("https-listener", address)));
            if (!grid) {
                commands.add(KEEP_SESSIONS);
            }
            Files.write(file, commands);
            return new BootCommands(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
