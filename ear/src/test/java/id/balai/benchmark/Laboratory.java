package id.balai.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All that runs and lies about during the benchmark. Closing it ends and removes everything. */
final class Laboratory implements AutoCloseable {

    /** The database with the demonstration village; the others begin as its copies. */
    private static final String DEMONSTRATION = "demonstration";

    private static final String OTHER_DEMONSTRATION = "other_demonstration";

    /** What is cheaper by less than this share has not changed. */
    private static final double CHEAPER = 0.97;

    private final Plan plan;
    private final Path jar;
    private final Path folder;
    private final Database database;
    private final Readers readers;
    private final Deque<Site> sites = new ArrayDeque<>();
    private boolean closed;

    Laboratory(Plan plan, Path jar, Path target) {
        try {
            this.plan = plan;
            this.jar = jar;
            folder = Files.createTempDirectory(target, "running");
            Files.createDirectories(answers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // what is interrupted while it begins has to be cleared away as well
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        readers = new Readers();
        database = new Database(folder);
        fillDemonstration();
    }

    /** If there is another jar, it fills the database first and ours brings a copy up to date: both read the same rows. */
    private void fillDemonstration() {
        plan.against().ifPresent(other -> {
            database.create(OTHER_DEMONSTRATION);
            fill(other, OTHER_DEMONSTRATION);
            database.copy(OTHER_DEMONSTRATION, DEMONSTRATION);
        });
        if (plan.against().isEmpty()) {
            database.create(DEMONSTRATION);
        }
        fill(jar, DEMONSTRATION);
    }

    private void fill(Path balai, String data) {
        Map<String, String> settings = new HashMap<>(database.settings(data));
        settings.put("BALAI_DEMO", "true");
        balai(balai, data, settings).close();
    }

    Plan plan() {
        return plan;
    }

    Path jar() {
        return jar;
    }

    Database database() {
        return database;
    }

    Readers readers() {
        return readers;
    }

    /** Where what is answered from memory lies. */
    Path answers() {
        return folder.resolve("answers");
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Another database with the demonstration village alone. */
    String copyOfDemonstration(String name) {
        return copy(DEMONSTRATION, name);
    }

    /** The same for the other jar. */
    String copyForOther(String name) {
        return copy(OTHER_DEMONSTRATION, name);
    }

    private String copy(String from, String to) {
        database.copy(from, to);
        database.execute(to, "vacuum analyze");
        return to;
    }

    /** A balai.jar on one of the databases. */
    Site balai(Path balai, String data, boolean pageCache) {
        Map<String, String> settings = new HashMap<>(database.settings(data));
        if (pageCache) {
            return balai(balai, data, settings);
        }
        settings.put("BALAI_PAGE_CACHE", "false");
        Site site = launch(balai, data, settings);
        if (site.comesUp("/")) {
            return site;
        }
        // older ones have no page cache that could be switched off
        site.close();
        return balai(balai, data, database.settings(data));
    }

    /** The demonstration on Derby, each page drawn anew. */
    Site balaiOnDerby() {
        return balai(jar, null, Map.of("BALAI_DEMO", "true", "BALAI_PAGE_CACHE", "false"));
    }

    private Site balai(Path balai, String data, Map<String, String> settings) {
        Site site = launch(balai, data, settings);
        if (!site.comesUp("/")) {
            throw new IllegalStateException(balai + " refused its settings " + settings);
        }
        return site;
    }

    private Site launch(Path balai, String data, Map<String, String> given) {
        int port = freePort();
        Path own = file("site-" + port);
        Map<String, String> settings = new HashMap<>(given);
        settings.put("BALAI_DATA", own.resolve("data").toString());
        settings.put("BALAI_PORT", Integer.toString(port));
        return running(Site.launch(
                own, port, data, settings, List.of("-Dbenchmark.answers=" + answers(), "-jar", balai.toString())));
    }

    /** The same server, set up as Balai sets it up, with hardly anything on it. */
    Site bareServer() {
        int port = freePort();
        String data = "bare_" + port;
        database.create(data);
        database.execute(data, BareApplication.table());
        Site site = running(Site.launch(
                file("site-" + port),
                port,
                data,
                Map.of(),
                List.of(
                        "-Dbenchmark.answers=" + answers(),
                        "-jar",
                        Packing.library("payara-micro-").toString(),
                        "--deploy",
                        Packing.bareApplication(database, data, file("ROOT.war"))
                                .toString(),
                        "--prebootcommandfile",
                        Packing.commands(jar, file("commands.txt")).toString(),
                        "--port",
                        Integer.toString(port),
                        "--nohazelcast")));
        site.comesUp("/rows.xhtml");
        return site;
    }

    private synchronized Site running(Site site) {
        sites.push(site);
        if (closed) {
            site.close();
        }
        return site;
    }

    /** Reading one page of the village that all comparisons read. */
    Load load(Site site, String path, String agent, boolean zipped) {
        return load(site, List.of(Site.HOST + " " + path), agent, zipped);
    }

    /** @param targets a host and a path in each, to be read in this order */
    Load load(Site site, List<String> targets, String agent, boolean zipped) {
        try {
            Path file = Files.write(Files.createTempFile(folder, "targets", ".txt"), targets);
            return new Load(site.port(), file, agent, zipped, plan.connections());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets readers read all pages until the server has compiled what is called often. */
    void warmUp(Site site) {
        List<String> targets = SitePages.of(site).targets();
        warmUp(site, load(site, targets, Load.ROBOT, false));
        readers.read(load(site, targets, Load.ROBOT, true), plan.firstWarmUp());
    }

    /** Lets readers read until that has become no cheaper for a while. */
    void warmUp(Site site, Load load) {
        long requests = 0;
        double least = Double.MAX_VALUE;
        int unchanged = 0;
        while (requests < plan.warmUpRequests() || unchanged < 2) {
            Duration before = site.cpu();
            long read = readers.read(load, plan.firstWarmUp()).requests();
            double cost = (double) site.cpu().minus(before).toNanos() / read;
            unchanged = cost < least * CHEAPER ? 0 : unchanged + 1;
            least = Math.min(least, cost);
            requests += read;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        sites.forEach(Site::close);
        if (readers != null) {
            readers.close();
        }
        if (database != null) {
            database.close();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
