package id.balai.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A village among many with many articles, against the same village alone. */
final class ManyVillages implements Part {

    private static final double MOST = 1.1;

    /** Pages that show the same in both. */
    private static final List<String> ALIKE = List.of(SitePages.HOME, SitePages.ARTICLE, SitePages.OFFICIALS);

    /** Pages that show more where there is more. */
    private static final List<String> LARGER = List.of(SitePages.CATEGORY, SitePages.ARCHIVE);

    private static final int ARTICLES_OF_EACH = 20;

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
            ServerState oneRead = ServerState.of(large);
            SitePages pages = SitePages.of(small);
            for (String page : pageCache ? ALIKE : joined()) {
                String label = page + ", " + how;
                List<Series> measured = new Rounds(laboratory)
                        .of(
                                pageCache
                                        ? laboratory.plan().cachedRound()
                                        : laboratory.plan().coldRound(),
                                reading(laboratory, label + ", among many", large, pages.path(page)),
                                reading(laboratory, label + ", alone", small, pages.path(page)));
                report.series(measured);
                Spread ratio = measured.get(0).times(measured.get(1), Sample::cpu);
                Spread both = measured.get(0).times(measured.get(1), Sample::bothCpu);
                if (ALIKE.contains(page)) {
                    report.ratio(label + ": among many against alone, CPU", ratio, MOST);
                } else {
                    report.ratio(label + ": among many against alone, CPU", ratio);
                }
                report.ratio(label + ": among many against alone, with the database", both);
                report.note("");
                all.addAll(measured);
            }
            all.addAll(mixture(laboratory, report, small, large, many, how));
            if (pageCache) {
                heap(laboratory, report, large, many, oneRead);
            }
        }
        return all;
    }

    private static List<String> joined() {
        List<String> all = new ArrayList<>(ALIKE);
        all.addAll(LARGER);
        return all;
    }

    private static Contender reading(Laboratory laboratory, String name, Site site, String path) {
        return new Contender(name, site, laboratory.load(site, path, Load.ROBOT, true));
    }

    /** Front pages, lists and articles of all villages by chance, against those of the one; most articles are missed. */
    private static List<Series> mixture(
            Laboratory laboratory, Report report, Site small, Site large, String many, String how) {
        List<Series> measured = new Rounds(laboratory)
                .of(
                        laboratory.plan().coldRound(),
                        new Contender(
                                "a mixture over all, " + how,
                                large,
                                laboratory.load(large, overAll(laboratory, many), Load.ROBOT, true)),
                        new Contender(
                                "a mixture of the one alone, " + how,
                                small,
                                laboratory.load(
                                        small,
                                        overAll(laboratory, small.database().orElseThrow()),
                                        Load.ROBOT,
                                        true)));
        report.series(measured);
        report.note("Transactions of the database a request: %.2f over all, %.2f alone."
                .formatted(measured.get(0).transactions(), measured.get(1).transactions()));
        report.ratio(
                "mixture over all against alone, " + how + ", CPU",
                measured.get(0).times(measured.get(1), Sample::cpu));
        report.ratio(
                "mixture over all against alone, " + how + ", with the database",
                measured.get(0).times(measured.get(1), Sample::bothCpu));
        report.note("");
        return measured;
    }

    /** Of each village as many lists as articles, in an order by chance that is the same in each run. */
    private static List<String> overAll(Laboratory laboratory, String data) {
        List<String> targets = new ArrayList<>(laboratory
                .database()
                .texts(
                        data,
                        "select coalesce(host, '" + Site.HOST + "') || ' /artikel/'"
                                + " || to_char(publishedon, 'YYYY/MM/DD') || '/' || slug"
                                + " from (select *, row_number() over (partition by village_id order by md5(slug)) as place"
                                + " from article where state = 'PUBLISHED' and deletedat is null) as chosen"
                                + " left join village_host on villageid = village_id where place <= "
                                + ARTICLES_OF_EACH));
        for (String path : List.of("/", "/", "/pemerintah", "/arsip", "/lembaga", "/peta")) {
            targets.addAll(laboratory
                    .database()
                    .texts(
                            data,
                            "select coalesce(host, '" + Site.HOST + "') || ' " + path
                                    + "' from village left join village_host on villageid = village.id"));
        }
        Collections.shuffle(targets, new Random(1));
        return targets;
    }

    private static void heap(Laboratory laboratory, Report report, Site large, String many, ServerState oneRead) {
        List<String> targets = overAll(laboratory, many);
        Load load = laboratory.load(large, targets, Load.ROBOT, true);
        long read = 0;
        while (read < targets.size()) {
            read += laboratory.readers().read(load, Duration.ofSeconds(5)).requests();
        }
        ServerState allRead = ServerState.of(large);
        report.note(
                "Heap after a full collection: %.1f MB when one village was read, %.1f MB when all %d were (%d pages)."
                        .formatted(
                                oneRead.heapInMegabytes(),
                                allRead.heapInMegabytes(),
                                laboratory.plan().villages(),
                                targets.size()));
    }
}
