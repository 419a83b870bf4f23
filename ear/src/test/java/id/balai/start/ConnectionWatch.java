package id.balai.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.Permission;
import java.util.List;
import java.util.Map;

/**
 * Notes every host that a process asks a name server about or connects to, without hindering it: the one hook of the
 * JDK that sees each attempt, successful or not.
 */
@SuppressWarnings("removal")
public final class ConnectionWatch extends SecurityManager {

    private static final String NOTES = "connections.txt";

    static BalaiProcess launch(Path folder, Map<String, String> settings) {
        return BalaiProcess.launch(
                folder,
                settings,
                "-Xbootclasspath/a:" + testClasses(),
                "-Djava.security.manager=" + ConnectionWatch.class.getName());
    }

    static List<String> targets(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve(NOTES)).stream().distinct().toList();
    }

    /** What was tried except this computer's own addresses and name. */
    static List<String> foreignTargets(Path folder) throws IOException {
        String own = InetAddress.getLocalHost().getHostName();
        return targets(folder).stream()
                .filter(host -> !host.equals(own) && !isLoopback(host))
                .toList();
    }

    @Override
    public void checkConnect(String host, int port) {
        try {
            Files.writeString(
                    Path.of(NOTES),
                    host + System.lineSeparator(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void checkConnect(String host, int port, Object context) {
        checkConnect(host, port);
    }

    /** Allows all but the one thing that would end the watch: the server brings a security manager of its own. */
    @Override
    public void checkPermission(Permission permission) {
        if (permission.getName().equals("setSecurityManager")) {
            throw new SecurityException("watched");
        }
    }

    @Override
    public void checkPermission(Permission permission, Object context) {
        checkPermission(permission);
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost") || host.matches("127\\..*|(0:){7}1|::1");
    }

    private static Path testClasses() {
        try {
            return Path.of(ConnectionWatch.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
