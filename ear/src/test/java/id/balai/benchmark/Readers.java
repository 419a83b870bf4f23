package id.balai.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/** Those who read pages, in a process of their own, so that what they cost is not counted. */
final class Readers implements AutoCloseable {

    private final Process process;
    private final PrintWriter asking;
    private final BufferedReader answers;

    Readers() {
        try {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            LoadDriver.class.getName())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        asking = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Reads for a while. @throws IllegalStateException when a page is not answered well */
    Readings read(Load load, Duration during) {
        asking.println(load.line(during.toMillis()));
        try {
            String answer = answers.readLine();
            if (answer == null || !answer.startsWith("read")) {
                throw new IllegalStateException("Reading " + load.targets() + ": " + answer);
            }
            return Readings.of(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
