package id.balai.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import id.balai.start.BalaiProcess;
import id.balai.start.FilledDemonstration;

/** The demonstration village, served by the built balai.jar; one for all journeys, each of which makes what it needs. */
public final class DemoSite implements AutoCloseable {

    public static final String FIRST_PASSWORD = FilledDemonstration.FIRST_PASSWORD;

    private final Path folder;
    private final Map<String, String> settings;
    private final Staff staff = new Staff(this);
    private BalaiProcess balai;

    private DemoSite(Path folder, Map<String, String> settings) {
        this.folder = folder;
        this.settings = settings;
        balai = BalaiProcess.ready(folder, settings);
    }

    public static DemoSite start() {
        return start(FilledDemonstration.copyTo(folder()), Map.of());
    }

    /** @param settings beside those of the demonstration, which BALAI_DEMO may leave out */
    public static DemoSite start(Map<String, String> settings) {
        return start(folder(), settings);
    }

    private static DemoSite start(Path folder, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.putIfAbsent("BALAI_DEMO", "true");
        all.put("BALAI_ADMIN_PASSWORD", FIRST_PASSWORD);
        all.put("BALAI_OPERATOR_PASSWORD", FIRST_PASSWORD);
        all.put("BALAI_PORT", Integer.toString(BalaiProcess.freePort()));
        return new DemoSite(folder, all);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Path.of("target"), "journeys").toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param path begins with a slash */
    public String at(String path) {
        return "http://127.0.0.1:" + balai.port() + path;
    }

    /** The same server by another name. */
    public String at(String host, String path) {
        return "http://" + host + ":" + balai.port() + path;
    }

    public Staff staff() {
        return staff;
    }

    /** With the same data at the same address; every session is over. */
    public void restart() {
        balai.close();
        balai = BalaiProcess.ready(folder, settings);
        staff.forgetSessions();
    }

    @Override
    public void close() {
        balai.close();
    }
}
