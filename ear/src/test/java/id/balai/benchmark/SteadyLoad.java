package id.balai.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** All pages drawn anew for many minutes: whether that costs the same in the end as in the beginning. */
final class SteadyLoad implements Part {

    private static final double MOST = 1.03;

    /** Minutes that are compared: they begin after so many, and the last as many before the end. */
    private static final int WARM = 2;

    @Override
    public void run(Laboratory laboratory, Report report) {
        report.section("Steady load for %d minutes".formatted(laboratory.plan().minutes()));
        report.note("Every kind of page by turns, without the page cache.");
        List<List<Double>> courses = new ArrayList<>();
        try (Site site = laboratory.balaiOnDerby()) {
            courses.add(run(laboratory, report, site, "Derby"));
        }
        try (Site site = laboratory.balai(laboratory.jar(), laboratory.copyOfDemonstration("steady"), false)) {
            courses.add(run(laboratory, report, site, "PostgreSQL"));
        }
        report.picture(
                "steady.svg",
                Picture.lines(
                        "CPU milliseconds of the server for a request, by minute",
                        List.of("Derby", "PostgreSQL"),
                        courses),
                "CPU by minute");
    }

    private static List<Double> run(Laboratory laboratory, Report report, Site site, String name) {
        Contender mixture = new Contender(
                name,
                site,
                laboratory
                        .load(site, SitePages.of(site).targets(), Load.ROBOT, false)
                        .byOne());
        // or the first minutes would be dear because nothing is compiled yet, and hide what grows
        laboratory.warmUp(site);
        Rounds rounds = new Rounds(laboratory);
        List<Sample> minutes = new ArrayList<>();
        ServerState before = null;
        for (int minute = 0; minute < laboratory.plan().minutes(); minute++) {
            if (minute == WARM) {
                before = ServerState.of(site);
            }
            minutes.add(rounds.measure(mixture, Duration.ofMinutes(1)));
        }
        ServerState after = ServerState.of(site);
        List<Double> course = minutes.stream().map(Sample::cpu).toList();
        report.table(
                List.of(name, "after %d minutes".formatted(WARM), "after %d minutes".formatted(minutes.size())),
                List.of(
                        row(
                                "heap after a full collection, MB",
                                "%.1f",
                                before.heapInMegabytes(),
                                after.heapInMegabytes()),
                        row("threads", "%d", before.threads(), after.threads()),
                        row("open files and connections", "%d", before.handles(), after.handles())));
        report.table(
                List.of(name, "CPU ms a request", "database CPU ms", "requests a second", "p99 ms"), rows(minutes));
        double ratio = cpu(minutes.subList(minutes.size() - 2, minutes.size())) / cpu(minutes.subList(WARM, WARM + 2));
        report.ratio(
                "%s: minutes %d and %d against %d and %d, CPU"
                        .formatted(name, minutes.size() - 1, minutes.size(), WARM + 1, WARM + 2),
                ratio,
                MOST);
        report.note("");
        return course;
    }

    private static List<String> row(String what, String form, Object before, Object after) {
        return List.of(what, form.formatted(before), form.formatted(after));
    }

    private static List<List<String>> rows(List<Sample> minutes) {
        List<List<String>> rows = new ArrayList<>();
        for (Sample minute : minutes) {
            rows.add(List.of(
                    "minute " + (rows.size() + 1),
                    "%.3f".formatted(minute.cpu()),
                    "%.3f".formatted(minute.databaseCpu()),
                    "%.0f".formatted(minute.rate()),
                    "%.2f".formatted(minute.p99())));
        }
        return rows;
    }

    private static double cpu(List<Sample> minutes) {
        double all = minutes.stream()
                .mapToDouble(minute -> minute.server().toMillis())
                .sum();
        return all
                / minutes.stream()
                        .mapToLong(minute -> minute.readings().requests())
                        .sum();
    }
}
