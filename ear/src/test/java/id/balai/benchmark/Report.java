package id.balai.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Says what was found: on the console at once, and as a file with pictures. */
final class Report {

    private final Path folder;
    private final StringBuilder text = new StringBuilder();
    private final List<String> targets = new ArrayList<>();

    Report(Path folder) {
        this.folder = folder;
    }

    void title(String title) {
        say("# " + title + "\n");
    }

    void section(String title) {
        say("\n## " + title + "\n");
    }

    void note(String sentence) {
        say(sentence + "\n");
    }

    /** What each of those that took turns needed for a request. */
    void series(List<Series> all) {
        say(
                "| | CPU ms a request: median | quartiles | least to most | database CPU ms | requests a second | p50 ms | p99 ms | bytes |");
        say("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        for (Series each : all) {
            Spread cpu = each.of(Sample::cpu);
            say("| %s | %.3f | %.3f to %.3f | %.3f to %.3f | %.3f | %.0f | %.2f | %.2f | %d |"
                    .formatted(
                            each.name(),
                            cpu.median(),
                            cpu.lowQuarter(),
                            cpu.highQuarter(),
                            cpu.least(),
                            cpu.most(),
                            each.of(Sample::databaseCpu).median(),
                            each.of(Sample::rate).median(),
                            each.of(Sample::p50).median(),
                            each.of(Sample::p99).median(),
                            each.bytes()));
        }
        say("");
    }

    /** A ratio that is only to be known. */
    void ratio(String what, Spread ratio) {
        say("- %s: **%.2f** (quartiles %.2f to %.2f)"
                .formatted(what, ratio.median(), ratio.lowQuarter(), ratio.highQuarter()));
    }

    /** A ratio whose median is to be at most so much. */
    void ratio(String what, Spread ratio, double most) {
        String spread = " (quartiles %.2f to %.2f)".formatted(ratio.lowQuarter(), ratio.highQuarter());
        wanted(what, ratio.median(), spread, most);
    }

    /** A ratio that was taken once. */
    void ratio(String what, double ratio, double most) {
        wanted(what, ratio, "", most);
    }

    private void wanted(String what, double ratio, String spread, double most) {
        String line = "- %s: **%.2f**%s, wanted at most %.2f: %s"
                .formatted(what, ratio, spread, most, ratio <= most ? "met" : "MISSED");
        say(line);
        targets.add(line);
    }

    void table(List<String> heads, List<List<String>> rows) {
        say("| " + String.join(" | ", heads) + " |");
        say("|---" + "|--:".repeat(heads.size() - 1) + "|");
        rows.forEach(row -> say("| " + String.join(" | ", row) + " |"));
        say("");
    }

    /** @param name of the picture's file */
    void picture(String name, String svg, String alternative) {
        try {
            Files.writeString(folder.resolve(name), svg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        text.append("\n![").append(alternative).append("](").append(name).append(")\n\n");
    }

    /** All wanted ratios once more; writes the file. */
    void end() {
        section("What was wanted");
        List.copyOf(targets).forEach(this::say);
        write();
    }

    void write() {
        try {
            Files.writeString(folder.resolve("report.md"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void say(String line) {
        System.out.println(line);
        text.append(line).append('\n');
    }
}
