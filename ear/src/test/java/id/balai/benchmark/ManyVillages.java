package id.balai.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A village among many with many articles, against the same village alone. */
final class ManyVillages implements Part {

    private static final double MOST = 1.1;

    /** Pages that show the same in both. */
    private static final List<String> ALIKE = List.of(SitePages.HOME, SitePages.ARTICLE);

    /** Pages that show more where there is more. */
    private static final List<String> LARGER = List.of(SitePages.CATEGORY, SitePages.ARCHIVE);

    @Override
    public void run(Laboratory laboratory, Report report) {
        Plan plan = laboratory.plan();
        report.section("A village among %d, with %d articles".formatted(plan.villages(), plan.articles()));
        String alone = laboratory.copyOfDemonstration("alone");
        String many = laboratory.copyOfDemonstration("many");
        long begun = System.nanoTime();
        new ManyRows(laboratory.database(), many).fill(plan.villages(), plan.articles());
        report.note(
                "%s articles of %s villages were there after %d s; the database takes %s. The same village alone has %s."
                        .formatted(
                                laboratory
                                        .database()
                                        .texts(many, "select count(*) from article")
                                        .get(0),
                                laboratory
                                        .database()
                                        .texts(many, "select count(*) from village")
                                        .get(0),
                                Duration.ofNanos(System.nanoTime() - begun).toSeconds(),
                                laboratory
                                        .database()
                                        .texts(many, "select pg_size_pretty(pg_database_size(current_database()))")
                                        .get(0),
                                laboratory
                                        .database()
                                        .texts(alone, "select count(*) from article")
                                        .get(0)));
        List<Series> all = new ArrayList<>();
        all.addAll(compare(laboratory, report, alone, many, true));
        all.addAll(compare(laboratory, report, alone, many, false));
        report.picture("villages.svg", Picture.bars("CPU milliseconds: among many, and alone", all), "M against S");
    }

    private static List<Series> compare(
            Laboratory laboratory, Report report, String alone, String many, boolean pageCache) {
        String how = pageCache ? "kept" : "drawn anew";
        List<Series> all = new ArrayList<>();
        try (Site small = laboratory.balai(laboratory.jar(), alone, pageCache);
                Site large = laboratory.balai(laboratory.jar(), many, pageCache)) {
            laboratory.warmUp(small);
            laboratory.warmUp(large);
            SitePages pages = SitePages.of(small);
            for (String page : pageCache ? ALIKE : joined()) {
                String label = page + ", " + how;
                List<Series> measured = new Rounds(laboratory)
                        .of(
                                pageCache
                                        ? laboratory.plan().cachedRound()
                                        : laboratory.plan().coldRound(),
                                reading(laboratory, label + ", among many", large, pages.path(page), pageCache),
                                reading(laboratory, label + ", alone", small, pages.path(page), pageCache));
                report.series(measured);
                if (ALIKE.contains(page)) {
                    report.ratio(
                            label + ": among many against alone, CPU",
                            measured.get(0).times(measured.get(1), Sample::cpu),
                            MOST);
                    report.ratio(
                            label + ": among many against alone, with the database",
                            measured.get(0).times(measured.get(1), Sample::bothCpu));
                    report.note("");
                } else {
                    tell(report, label, measured);
                }
                all.addAll(measured);
            }
            if (pageCache) {
                all.add(keptMixture(laboratory, report, large));
            } else {
                all.addAll(coldMixtures(laboratory, report, small, large));
            }
        }
        return all;
    }

    private static List<String> joined() {
        List<String> all = new ArrayList<>(ALIKE);
        all.addAll(LARGER);
        return all;
    }

    private static Contender reading(Laboratory laboratory, String name, Site site, String path, boolean pageCache) {
        Load load = laboratory.load(site, path, Load.ROBOT, true);
        return new Contender(name, site, pageCache ? load : load.byOne());
    }

    /** A quarter of what is read is an article that was not read before: it is drawn in any case. */
    private static Series keptMixture(Laboratory laboratory, Report report, Site large) {
        Mixture mixture = mixture(laboratory, large);
        ServerState one = ServerState.of(large);
        Contender all = mixed(laboratory, "mixture over all villages, kept", large, mixture);
        laboratory.warmUp(large, all.load());
        Series measured =
                new Rounds(laboratory).of(laboratory.plan().coldRound(), all).get(0);
        report.series(List.of(measured));
        report.note(
                "One of four requests is for an article that nobody read before, while there are such. Transactions of"
                        + " the database a request: %.2f.".formatted(measured.transactions()));
        Load lists = laboratory.load(large, mixture.lists(), Load.ROBOT, true);
        long read = 0;
        while (read < mixture.lists().size()) {
            read += laboratory
                    .readers()
                    .read(lists, laboratory.plan().coldRound())
                    .requests();
        }
        report.note("Heap after a full collection: %.1f MB when one village had been read, %.1f MB when all %d had."
                .formatted(
                        one.heapInMegabytes(),
                        ServerState.of(large).heapInMegabytes(),
                        laboratory.plan().villages()));
        return measured;
    }

    private static List<Series> coldMixtures(Laboratory laboratory, Report report, Site small, Site large) {
        List<Series> measured = new Rounds(laboratory)
                .of(
                        laboratory.plan().coldRound(),
                        mixed(laboratory, "mixture over all villages, drawn anew", large, mixture(laboratory, large)),
                        mixed(laboratory, "mixture of the one alone, drawn anew", small, mixture(laboratory, small)));
        report.series(measured);
        tell(report, "mixture, drawn anew", measured);
        return measured;
    }

    private static Mixture mixture(Laboratory laboratory, Site site) {
        return Mixture.of(laboratory.database(), site.database().orElseThrow());
    }

    private static Contender mixed(Laboratory laboratory, String name, Site site, Mixture mixture) {
        return new Contender(
                name,
                site,
                laboratory.load(site, mixture.targets(), Load.ROBOT, true).byOne());
    }

    private static void tell(Report report, String what, List<Series> measured) {
        report.ratio(what + ": among many against alone, CPU", measured.get(0).times(measured.get(1), Sample::cpu));
        report.ratio(
                what + ": among many against alone, with the database",
                measured.get(0).times(measured.get(1), Sample::bothCpu));
        report.note("");
    }
}
