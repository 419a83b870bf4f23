package id.balai.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A domain of a full Payara Server in a folder of its own, on ports of its own. */
final class PayaraDomain implements AutoCloseable {

    private static final int PORT_BASE = 28500;
    private static final int ADMIN_PORT = PORT_BASE + 48;
    private static final int HTTP_PORT = PORT_BASE + 80;
    private static final String NAME = "balai";

    private final Path folder;
    private final Map<String, String> settings;

    private PayaraDomain(Path folder, Map<String, String> settings) {
        this.folder = folder;
        this.settings = settings;
    }

    /** Creates and starts a domain whose process has the given settings in its environment. */
    static PayaraDomain start(Path folder, Map<String, String> settings) {
        PayaraDomain domain = new PayaraDomain(folder, settings);
        domain.must(
                "create-domain", "--nopassword", "--domaindir", folder.toString(), "--portbase", "" + PORT_BASE, NAME);
        domain.stayHome();
        domain.must("start-domain", "--domaindir", folder.toString(), NAME);
        return domain;
    }

    /** What the server says to the deployment of an archive; its log follows. */
    String deploy(Path archive) {
        return asadmin("--port", "" + ADMIN_PORT, "deploy", archive.toString()) + log();
    }

    HttpResponse<String> get(String path) {
        try {
            URI address = URI.create("http://127.0.0.1:" + HTTP_PORT + path);
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        asadmin("stop-domain", "--domaindir", folder.toString(), "--kill", "true", NAME);
    }

    /** The server would report its start to its maker. */
    private void stayHome() {
        Path config = folder.resolve(NAME).resolve("config").resolve("domain.xml");
        try {
            String xml = Files.readString(config);
            Files.writeString(
                    config, xml.replace("</config>", "<phone-home-runtime-configuration enabled=\"false\"/></config>"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String log() {
        try {
            return Files.readString(folder.resolve(NAME).resolve("logs").resolve("server.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void must(String... arguments) {
        String output = asadmin(arguments);
        if (!output.contains("executed successfully")) {
            throw new AssertionError(output);
        }
    }

    private String asadmin(String... arguments) {
        try {
            List<String> command = new ArrayList<>();
            command.add(
                    Path.of(System.getProperty("payara.home"), "bin", "asadmin").toString());
            command.addAll(List.of(arguments));
            Path output = folder.resolve("asadmin.txt");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().put("AS_JAVA", System.getProperty("java.home"));
            builder.environment().put("LC_ALL", "C.UTF-8");
            builder.environment().putAll(settings);
            builder.start().waitFor();
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
