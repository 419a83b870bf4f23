package id.balai.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;

/** Measures the built balai.jar and writes what it found to {@code target/benchmark/report.md}. */
public final class Benchmark {

    private static final Map<String, Part> PARTS = Map.of(
            "cached", new CachedPages(),
            "cold", new ColdPages(),
            "villages", new ManyVillages(),
            "articles", new ManyArticles(),
            "steady", new SteadyLoad());

    private Benchmark() {}

    public static void main(String[] args) throws IOException {
        Locale.setDefault(Locale.ROOT);
        Plan plan = Plan.given();
        Path jar = Path.of(System.getProperty("balai.jar")).toAbsolutePath();
        Path target = Files.createDirectories(jar.resolveSibling("benchmark"));
        Report report = new Report(target);
        report.title("What a page costs");
        report.note("Balai %s (%s), %s UTC. %s. Load on the machine at the beginning: %s."
                .formatted(
                        Packing.version(jar),
                        Machine.commit(),
                        LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES),
                        Machine.described(),
                        Machine.load()));
        report.note("%d rounds, %d connections. %s"
                .formatted(
                        plan.rounds(),
                        plan.connections(),
                        plan.against()
                                .map(other -> "The other jar is " + Packing.version(other) + ".")
                                .orElse("")));
        Laboratory laboratory = new Laboratory(plan, jar, target);
        try {
            for (String part : plan.only()) {
                PARTS.get(part).run(laboratory, report);
                report.write();
            }
            report.end();
        } catch (RuntimeException failed) {
            // what was stopped from outside fails because all that it used has been stopped
            if (!laboratory.isClosed()) {
                throw failed;
            }
        } finally {
            laboratory.close();
        }
    }
}
