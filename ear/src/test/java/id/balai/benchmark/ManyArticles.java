package id.balai.benchmark;

import java.util.ArrayList;
import java.util.List;

/** The same village with a hundred times as many articles. */
final class ManyArticles implements Part {

    private static final double MOST = 1.2;
    private static final int FEW = 100;
    private static final int MANY = 10_000;

    @Override
    public void run(Laboratory laboratory, Report report) {
        report.section("A village with %d articles, and with %d".formatted(FEW, MANY));
        report.note("Without the page cache, on PostgreSQL, alone in its database.");
        try (Site few = site(laboratory, "few", FEW);
                Site many = site(laboratory, "lots", MANY)) {
            laboratory.warmUp(few);
            laboratory.warmUp(many);
            SitePages pages = SitePages.of(few);
            List<Series> all = new ArrayList<>();
            for (String page : List.of(SitePages.HOME, SitePages.CATEGORY)) {
                List<Series> measured = new Rounds(laboratory)
                        .of(
                                laboratory.plan().coldRound(),
                                reading(laboratory, page + ", " + MANY + " articles", many, pages.path(page)),
                                reading(laboratory, page + ", " + FEW + " articles", few, pages.path(page)));
                report.series(measured);
                report.ratio(
                        page + " at " + MANY + " articles against " + FEW + ", server and database",
                        measured.get(0).times(measured.get(1), Sample::bothCpu),
                        MOST);
                report.note("");
                all.addAll(measured);
            }
            report.picture("articles.svg", Picture.bars("CPU milliseconds of the server", all), "Many articles");
        }
    }

    private static Site site(Laboratory laboratory, String name, int articles) {
        String data = laboratory.copyOfDemonstration(name);
        new ManyRows(laboratory.database(), data).fill(1, articles);
        return laboratory.balai(laboratory.jar(), data, false);
    }

    private static Contender reading(Laboratory laboratory, String name, Site site, String path) {
        return new Contender(
                name, site, laboratory.load(site, path, Load.ROBOT, false).byOne());
    }
}
