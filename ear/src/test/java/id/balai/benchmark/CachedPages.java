package id.balai.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A page that is kept against the same bytes from the first filter of the same application, and from a bare server. */
final class CachedPages implements Part {

    private static final double MOST_CPU = 1.1;
    private static final double MOST_P99 = 2;
    private static final List<String> PAGES = List.of(SitePages.HOME, SitePages.ARTICLE, SitePages.STYLESHEET);

    @Override
    public void run(Laboratory laboratory, Report report) {
        report.section("Kept pages");
        report.note(
                "Each page as it comes from memory, and the same status, headers and bytes from a filter that stands"
                        + " before all others in the same application of the same process; the same bytes from a servlet on a bare"
                        + " server are printed beside. A robot is not counted as a reader, a browser is: here it is a thousand"
                        + " readers by turns. Readers of an article are counted a second later; that is waited for, and is part"
                        + " of its figures.");
        String data = laboratory.copyOfDemonstration("cached");
        try (Site site = laboratory.balai(
                        Packing.answeringItself(laboratory.jar(), laboratory.file("answering.jar")), data, true);
                Site bare = laboratory.bareServer()) {
            laboratory.warmUp(site);
            SitePages pages = SitePages.of(site);
            List<Series> shown = new ArrayList<>();
            for (String page : PAGES) {
                for (boolean zipped : new boolean[] {true, false}) {
                    List<Series> measured = compare(laboratory, report, site, bare, page, pages.path(page), zipped);
                    if (zipped) {
                        shown.addAll(measured);
                    }
                }
            }
            report.picture(
                    "cached.svg", Picture.bars("CPU milliseconds for a kept page, by gzip", shown), "Kept pages");
        }
    }

    private static List<Series> compare(
            Laboratory laboratory, Report report, Site site, Site bare, String page, String path, boolean zipped) {
        String name = page + (zipped ? "-gzip" : "-plain");
        String same = "/benchmark/" + name;
        keep(laboratory, site, path, same, zipped);
        String label = page + (zipped ? ", gzip" : ", plain");
        List<Contender> contenders = new ArrayList<>();
        contenders.add(contender(laboratory, label, site, path, Load.ROBOT, zipped));
        contenders.add(contender(laboratory, label + ": first filter", site, same, Load.ROBOT, zipped));
        if (zipped) {
            contenders.add(contender(laboratory, label + ": by browsers", site, path, Load.BROWSER, zipped));
            contenders.add(contender(laboratory, label + ": bare server", bare, same, Load.ROBOT, zipped));
        }
        List<Series> all =
                new Rounds(laboratory).of(laboratory.plan().cachedRound(), contenders.toArray(Contender[]::new));
        report.series(all);
        Series filter = all.get(1);
        report.ratio(label + " against first filter, CPU", all.get(0).times(filter, Sample::cpu), MOST_CPU);
        report.ratio(label + " against first filter, p99", all.get(0).times(filter, Sample::p99), MOST_P99);
        if (zipped) {
            report.ratio(
                    label + " by browsers against first filter, CPU", all.get(2).times(filter, Sample::cpu));
            report.ratio(label + " against bare server, CPU", all.get(0).times(all.get(3), Sample::cpu));
        }
        report.note("");
        return all;
    }

    /** Readers of an article are counted a second later. */
    private static Contender contender(
            Laboratory laboratory, String name, Site site, String path, String agent, boolean zipped) {
        boolean defers = name.startsWith(SitePages.ARTICLE);
        return new Contender(name, site, laboratory.load(site, path, agent, zipped), defers);
    }

    /** Takes what the page answers for the filter to answer. @throws IllegalStateException when it answers otherwise */
    private static void keep(Laboratory laboratory, Site site, String path, String same, boolean zipped) {
        try {
            Answer answer = site.get(path, zipped);
            String name = same.substring(same.lastIndexOf('/') + 1);
            Files.write(laboratory.answers().resolve(name + ".body"), answer.body());
            Files.write(laboratory.answers().resolve(name + ".headers"), answer.headers(), StandardCharsets.ISO_8859_1);
            Answer repeated = site.get(same, zipped);
            if (!sorted(answer).equals(sorted(repeated)) || !Arrays.equals(answer.body(), repeated.body())) {
                throw new IllegalStateException(answer.headers() + " came from the filter as " + repeated.headers());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> sorted(Answer answer) {
        return answer.headers().stream().sorted().toList();
    }
}
