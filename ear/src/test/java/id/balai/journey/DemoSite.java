package id.balai.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import id.balai.start.BalaiProcess;

/** The demonstration village, served by the built balai.jar; one for all journeys, each of which makes what it needs. */
final class DemoSite implements AutoCloseable {

    static final String FIRST_PASSWORD = "kunci pertama dari amplop";

    private final BalaiProcess balai;
    private final Staff staff = new Staff(this);

    private DemoSite(BalaiProcess balai) {
        this.balai = balai;
    }

    static DemoSite start() {
        try {
            Path folder =
                    Files.createTempDirectory(Path.of("target"), "journeys").toAbsolutePath();
            return new DemoSite(BalaiProcess.ready(
                    folder,
                    Map.of(
                            "BALAI_DEMO", "true",
                            "BALAI_ADMIN_PASSWORD", FIRST_PASSWORD,
                            "BALAI_OPERATOR_PASSWORD", FIRST_PASSWORD)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param path begins with a slash */
    String at(String path) {
        return "http://127.0.0.1:" + balai.port() + path;
    }

    /** The same server by another name. */
    String at(String host, String path) {
        return "http://" + host + ":" + balai.port() + path;
    }

    Staff staff() {
        return staff;
    }

    @Override
    public void close() {
        balai.close();
    }
}
