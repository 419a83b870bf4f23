package id.balai.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pages that are drawn for each request, against the same pages of another balai.jar and a Faces page with fifty rows. */
final class ColdPages implements Part {

    /** Of the other jar. */
    private static final Map<String, Double> WANTED = Map.of(SitePages.HOME, 0.3, SitePages.ARTICLE, 0.4);

    @Override
    public void run(Laboratory laboratory, Report report) {
        report.section("Pages drawn anew");
        report.note("Without the page cache, on PostgreSQL, by plain answers. The Faces page shows fifty rows of one"
                + " query on a bare server.");
        String data = laboratory.copyOfDemonstration("cold");
        try (Site site = laboratory.balai(laboratory.jar(), data, false);
                Site bare = laboratory.bareServer();
                Site other = other(laboratory)) {
            Map<String, String> pages = SitePages.of(site).paths();
            laboratory.warmUp(site);
            laboratory
                    .readers()
                    .read(faces(laboratory, bare).load(), laboratory.plan().firstWarmUp());
            Map<String, String> otherPages = Map.of();
            if (other != null) {
                laboratory.warmUp(other);
                otherPages = SitePages.of(other).paths();
            }
            List<Series> all = new ArrayList<>();
            for (Map.Entry<String, String> page : pages.entrySet()) {
                List<Contender> contenders = new ArrayList<>();
                contenders.add(reading(laboratory, page.getKey(), site, page.getValue()));
                if (other != null) {
                    contenders.add(
                            reading(laboratory, page.getKey() + ", other jar", other, otherPages.get(page.getKey())));
                }
                if (WANTED.containsKey(page.getKey())) {
                    contenders.add(faces(laboratory, bare));
                }
                List<Series> measured =
                        new Rounds(laboratory).of(laboratory.plan().coldRound(), contenders.toArray(Contender[]::new));
                tell(report, page.getKey(), measured, other != null);
                all.addAll(measured);
            }
            report.picture("cold.svg", Picture.bars("CPU milliseconds for a page drawn anew", all), "Pages drawn anew");
        }
    }

    /** Null when there is none to compare with. */
    private static Site other(Laboratory laboratory) {
        Optional<String> data = laboratory.plan().against().map(jar -> laboratory.copyOfDemonstration("other"));
        return data.map(name -> laboratory.balai(laboratory.plan().against().get(), name, false))
                .orElse(null);
    }

    private static Contender reading(Laboratory laboratory, String name, Site site, String path) {
        return new Contender(name, site, laboratory.load(site, path, Load.ROBOT, false));
    }

    private static Contender faces(Laboratory laboratory, Site bare) {
        return reading(laboratory, "Faces page, fifty rows", bare, "/rows.xhtml");
    }

    private static void tell(Report report, String page, List<Series> measured, boolean compared) {
        report.series(measured);
        Series own = measured.get(0);
        if (!page.equals(SitePages.STYLESHEET)) {
            report.note("%s: %.2f transactions of the database a request, so none came from the page cache."
                    .formatted(page, own.transactions()));
        }
        if (compared) {
            Spread ratio = own.times(measured.get(1), Sample::cpu);
            if (WANTED.containsKey(page)) {
                report.ratio(page + " against the other jar, CPU", ratio, WANTED.get(page));
            } else {
                report.ratio(page + " against the other jar, CPU", ratio);
            }
            report.ratio(
                    page + " against the other jar, with the database", own.times(measured.get(1), Sample::bothCpu));
        }
        if (WANTED.containsKey(page)) {
            Series faces = measured.get(measured.size() - 1);
            report.ratio(page + " against the Faces page, CPU", own.times(faces, Sample::cpu));
        }
        report.note("");
    }
}
