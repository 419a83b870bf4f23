package id.balai.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What is measured, how long and how often.
 *
 * @param full longer rounds and all parts; else what can be told in about twenty minutes
 * @param only the parts to run, by name
 * @param against another balai.jar to compare with
 * @param articles of each village
 * @param minutes of steady load on each database
 */
record Plan(
        boolean full,
        List<String> only,
        Optional<Path> against,
        int villages,
        int articles,
        int connections,
        int minutes) {

    private static final List<String> SHORT = List.of("cached", "cold");
    private static final List<String> FULL = List.of("cached", "cold", "villages", "articles", "steady");

    /** From system properties. */
    static Plan given() {
        String length = text("benchmark");
        List<String> only = text("benchmark.only").isEmpty()
                ? parts(length)
                : List.of(text("benchmark.only").split(","));
        if (!FULL.containsAll(only)) {
            throw new IllegalArgumentException("-Dbenchmark.only takes some of " + FULL);
        }
        return new Plan(
                length.equals("full"),
                only,
                Optional.of(text("benchmark.against"))
                        .filter(jar -> !jar.isEmpty())
                        .map(jar -> Path.of(jar).toAbsolutePath()),
                number("benchmark.villages"),
                number("benchmark.articles"),
                number("benchmark.connections"),
                number("benchmark.minutes"));
    }

    private static List<String> parts(String length) {
        return switch (length) {
            case "short" -> SHORT;
            case "full" -> FULL;
            case "steady" -> List.of("steady");
            default -> throw new IllegalArgumentException("-Dbenchmark takes short, full or steady");
        };
    }

    private static String text(String name) {
        return System.getProperty(name).strip();
    }

    private static int number(String name) {
        return Integer.parseInt(text(name));
    }

    int rounds() {
        return full ? 21 : 15;
    }

    /** Of pages that come from memory, thousands of them in a second. */
    Duration cachedRound() {
        return full ? Duration.ofSeconds(2) : Duration.ofMillis(500);
    }

    /** Of pages that are drawn each time. */
    Duration coldRound() {
        return full ? Duration.ofSeconds(3) : Duration.ofMillis(700);
    }

    /** Before the first round, for each of those that take turns in it. */
    Duration warmUp() {
        return full ? Duration.ofSeconds(10) : Duration.ofSeconds(1);
    }

    /** After a start, with all pages: the server compiles what is called often. This long at a time. */
    Duration firstWarmUp() {
        return full ? Duration.ofSeconds(15) : Duration.ofSeconds(5);
    }

    /** How many requests that takes at least: on a slow machine it lasts longer. */
    int warmUpRequests() {
        return full ? 20_000 : 10_000;
    }
}
