package id.balai.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the figures were taken on. */
final class Machine {

    /** Of every server. */
    static final String HEAP = "1g";

    private Machine() {}

    static String described() {
        return "%d × %s, %s MB of memory; %s, Linux %s; Java %s; servers with -Xmx%s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        line("/proc/cpuinfo", "model name\\s*: (.*)"),
                        Long.parseLong(line("/proc/meminfo", "MemTotal:\\s*(\\d+).*")) / 1024,
                        line("/etc/os-release", "PRETTY_NAME=\"(.*)\""),
                        System.getProperty("os.version"),
                        System.getProperty("java.runtime.version"),
                        HEAP);
    }

    /** How many processes wanted a core, of late. */
    static String load() {
        return line("/proc/loadavg", "(\\S+) .*");
    }

    /** What was measured, as Git names it; a jar outside of a clone has none. */
    static String commit() {
        try {
            Process git = new ProcessBuilder("git", "describe", "--always", "--dirty").start();
            String name = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return name.isEmpty() ? "unknown" : name;
        } catch (IOException noGit) {
            return "unknown";
        }
    }

    private static String line(String file, String pattern) {
        try {
            Matcher line = Pattern.compile("(?m)^" + pattern + "$").matcher(Files.readString(Path.of(file)));
            return line.find() ? line.group(1) : "unknown";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
