package id.balai.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A server, running as a process of its own. */
final class Site implements AutoCloseable {

    /** By this name the village answers that all comparisons read, in an installation of one village as in others. */
    static final String HOST = "v0.example";

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final int port;
    private final Path output;
    private final String database;

    /** @param database that it reads; null for none on the database server */
    private Site(Process process, int port, Path output, String database) {
        this.process = process;
        this.port = port;
        this.output = output;
        this.database = database;
    }

    /** @param arguments after those of the JVM that all sites are given */
    static Site launch(Path folder, int port, String database, Map<String, String> settings, List<String> arguments) {
        try {
            Files.createDirectories(folder.resolve("tmp"));
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.add("-Xmx" + Machine.HEAP);
            command.add("-Djava.io.tmpdir=" + folder.resolve("tmp"));
            command.addAll(arguments);
            Path output = folder.resolve("output.txt");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            Map<String, String> environment = builder.environment();
            environment.keySet().removeIf(name -> name.startsWith("BALAI_") || name.startsWith("LC_"));
            environment.put("LC_ALL", "C.UTF-8");
            environment.putAll(settings);
            return new Site(builder.start(), port, output, database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it shows a page. @return false when it ended instead, because it does not know a setting */
    boolean comesUp(String path) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!shows(path)) {
            if (!process.isAlive() && process.exitValue() == 2) {
                return false;
            }
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("A server did not come up: " + said());
            }
            pause();
        }
        return true;
    }

    private boolean shows(String path) {
        try {
            return get(path, false).status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    Answer get(String path, boolean zipped) throws IOException {
        try (HttpConnection connection = new HttpConnection(port)) {
            return connection.get(HOST, path, Load.ROBOT, zipped);
        }
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    Optional<String> database() {
        return Optional.ofNullable(database);
    }

    Duration cpu() {
        return CpuTime.of(process.pid());
    }

    private String said() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
