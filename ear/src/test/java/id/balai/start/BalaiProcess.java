package id.balai.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The built balai.jar, running as a process of its own in a folder that the test gives, on a free port. */
public final class BalaiProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path folder;
    private final int port;
    private final Process process;

    private BalaiProcess(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    /** Starts and waits until the site answers. @throws AssertionError with what it printed when it does not come up */
    public static BalaiProcess ready(Path folder, Map<String, String> settings) {
        BalaiProcess balai = launch(folder, settings);
        balai.awaitReady();
        return balai;
    }

    /** Starts without waiting. The data folder is {@code data} in the given folder unless the settings name another. */
    public static BalaiProcess launch(Path folder, Map<String, String> settings, String... jvmOptions) {
        try {
            int port = freePort();
            List<String> command = new ArrayList<>(interruptible());
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx384m"));
            command.add("-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tmp")));
            command.addAll(List.of(jvmOptions));
            command.addAll(List.of("-jar", System.getProperty("balai.jar")));
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(folder.resolve("out.txt").toFile())
                    .redirectError(folder.resolve("err.txt").toFile());
            Map<String, String> env = builder.environment();
            env.keySet().removeIf(name -> name.startsWith("BALAI_") || name.startsWith("LC_"));
            env.put("LC_ALL", "C.UTF-8");
            env.put("BALAI_DATA", folder.resolve("data").toString());
            env.put("BALAI_PORT", Integer.toString(port));
            env.putAll(settings);
            return new BalaiProcess(folder, Integer.parseInt(env.get("BALAI_PORT")), builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void awaitReady() {
        Instant end = Instant.now().plus(PATIENCE);
        while (output().lines().count() < 1) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                process.destroyForcibly();
                throw new AssertionError("Balai did not come up: " + output() + errors());
            }
            pause();
        }
    }

    /** The site's address with a slash at the end. */
    public String baseUrl() {
        return "http://127.0.0.1:" + port + "/";
    }

    public int port() {
        return port;
    }

    public String output() {
        return read("out.txt");
    }

    public String errors() {
        return read("err.txt");
    }

    public long pid() {
        return process.pid();
    }

    public Path temporaryFolder() {
        return folder.resolve("tmp");
    }

    /** Waits until the process has ended by itself. */
    public int exitCode() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("Balai did not end: " + output() + errors());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends it as Ctrl-C does. */
    public int interrupt() {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return exitCode();
    }

    @Override
    public void close() {
        process.destroy();
        exitCode();
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A build that runs in the background hands a deaf ear for interrupts on to its children. */
    private static List<String> interruptible() {
        return Files.isExecutable(Path.of("/usr/bin/env"))
                        && System.getProperty("os.name").equals("Linux")
                ? List.of("/usr/bin/env", "--default-signal=INT")
                : List.of();
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
