package id.balai.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Pages that are drawn for each request, against the same pages of another balai.jar and on Derby, and against a Faces
 * page with fifty rows.
 */
final class ColdPages implements Part {

    private static final String OWN = "PostgreSQL";
    private static final String OTHER = "the other jar";

    /** Of the other jar. */
    private static final Map<String, Double> MOST = Map.of(SitePages.HOME, 0.3, SitePages.ARTICLE, 0.4);

    @Override
    public void run(Laboratory laboratory, Report report) {
        report.section("Pages drawn anew");
        report.note("Without the page cache, in plain. The Faces page shows fifty rows of one query on a bare server.");
        try (Site own = laboratory.balai(laboratory.jar(), laboratory.copyOfDemonstration("cold"), false);
                Site derby = laboratory.balaiOnDerby();
                Site bare = laboratory.bareServer();
                Site other = other(laboratory)) {
            List<Rival> rivals = new ArrayList<>();
            rivals.add(new Rival(OWN, own, warm(laboratory, own)));
            if (other != null) {
                rivals.add(new Rival(OTHER, other, warm(laboratory, other)));
            }
            rivals.add(new Rival("Derby", derby, some(warm(laboratory, derby))));
            Rival faces = new Rival(
                    "the Faces page",
                    bare,
                    MOST.keySet().stream().collect(Collectors.toMap(page -> page, page -> "/rows.xhtml")));
            laboratory.warmUp(bare, faces.reading(laboratory, SitePages.HOME).load());
            rivals.add(faces);
            compare(laboratory, report, rivals);
        }
    }

    /** Null when there is none to compare with. */
    private static Site other(Laboratory laboratory) {
        return laboratory
                .plan()
                .against()
                .map(jar -> laboratory.balai(jar, laboratory.copyForOther("other"), false))
                .orElse(null);
    }

    private static Map<String, String> warm(Laboratory laboratory, Site site) {
        laboratory.warmUp(site);
        return SitePages.of(site).paths();
    }

    private static Map<String, String> some(Map<String, String> paths) {
        Map<String, String> some = new LinkedHashMap<>(paths);
        some.keySet().retainAll(MOST.keySet());
        return some;
    }

    private static void compare(Laboratory laboratory, Report report, List<Rival> rivals) {
        List<Series> all = new ArrayList<>();
        for (String page : rivals.get(0).paths().keySet()) {
            List<Rival> taking = rivals.stream()
                    .filter(rival -> rival.paths().containsKey(page))
                    .toList();
            Contender[] contenders = taking.stream()
                    .map(rival -> rival.reading(laboratory, page))
                    .toArray(Contender[]::new);
            List<Series> measured = new Rounds(laboratory).of(laboratory.plan().coldRound(), contenders);
            report.series(measured);
            Series own = measured.get(0);
            report.note("- %s: %.2f transactions of the database a request; one from the page cache has none"
                    .formatted(page, own.transactions()));
            for (int i = 1; i < measured.size(); i++) {
                tell(report, page, own, taking.get(i).name(), measured.get(i));
            }
            all.addAll(measured);
        }
        report.picture("cold.svg", Picture.bars("CPU milliseconds for a page drawn anew", all), "Pages drawn anew");
    }

    private static void tell(Report report, String page, Series own, String name, Series rival) {
        Spread ratio = own.times(rival, Sample::cpu);
        if (name.equals(OTHER) && MOST.containsKey(page)) {
            report.ratio(page + " against " + name + ", CPU", ratio, MOST.get(page));
        } else {
            report.ratio(page + " against " + name + ", CPU", ratio);
        }
        if (name.equals(OTHER)) {
            report.ratio(page + " against " + name + ", with the database", own.times(rival, Sample::bothCpu));
        }
        report.note("");
    }

    /** @param paths what is read of the site in the round of a page, by the page's name */
    private record Rival(String name, Site site, Map<String, String> paths) {

        Contender reading(Laboratory laboratory, String page) {
            return new Contender(
                    page + ", " + name,
                    site,
                    laboratory.load(site, paths.get(page), Load.ROBOT, false).byOne());
        }
    }
}
