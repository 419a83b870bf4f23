package id.balai.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Random;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageWeightTest {

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        SiteClient.serverListensAt(server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void countsWhatThePageLinksInDownToTheStylesheetsPictures() {
        serve("/", "text/html", "<link rel=stylesheet href=/css/a.css><script src=/a.js></script>");
        serve("/css/a.css", "text/css", "body { background: url(../bg.svg) }");
        serve("/a.js", "text/javascript", "1");
        serve("/bg.svg", "image/svg+xml", "<svg/>");

        var weight = PageWeight.of(SiteClient.of("desa.example.id"), "/");

        assertThat(weight.parts()).containsOnlyKeys("/", "/css/a.css", "/a.js", "/bg.svg");
        assertThat(weight.total()).isBetween(80, 400);
    }

    @Test
    void heavyPageFails() {
        var noise = new Random(1)
                .ints(90_000, 33, 126)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        serve("/", "text/html", noise);

        assertThatThrownBy(() ->
                        PageWeight.of(SiteClient.of("desa.example.id"), "/").assertLight())
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void missingPartFails() {
        serve("/", "text/html", "<script src=/gone.js></script>");

        assertThatThrownBy(() -> PageWeight.of(SiteClient.of("desa.example.id"), "/"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/gone.js");
    }

    private void serve(String path, String type, String body) {
        server.createContext(path, exchange -> {
            var found = exchange.getRequestURI().getPath().equals(path);
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(found ? 200 : 404, 0);
            exchange.getResponseBody().write(body.getBytes(UTF_8));
            exchange.close();
        });
    }
}
