package id.balai.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a server holds.
 *
 * @param heap bytes that are left after a full collection
 * @param handles open files and connections
 */
record ServerState(long heap, long threads, long handles) {

    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");
    private static final Pattern THREADS = Pattern.compile("(?m)^Threads:\\s+(\\d+)");

    /** Makes it collect all garbage. */
    static ServerState of(Site site) {
        Path process = Path.of("/proc", Long.toString(site.pid()));
        try (Stream<Path> open = Files.list(process.resolve("fd"))) {
            return new ServerState(
                    number(TOTAL, histogram(site)),
                    number(THREADS, Files.readString(process.resolve("status"))),
                    open.count());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double heapInMegabytes() {
        return heap / 1e6;
    }

    /** The JVM collects before it counts what lives. */
    private static String histogram(Site site) throws IOException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(site.pid()),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static long number(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("No " + pattern + " in " + text);
        }
        return Long.parseLong(found.group(1));
    }
}
