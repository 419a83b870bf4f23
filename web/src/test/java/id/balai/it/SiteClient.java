package id.balai.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/**
 * A visitor of one host of the server under test: keeps no cookies and follows no redirects.
 *
 * <p>For tests inside the server, which ask it over the loopback address with the host's name in the header.
 */
public class SiteClient {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private static volatile int port;

    private final String host;

    private SiteClient(String host) {
        this.host = host;
    }

    static void serverListensAt(int port) {
        SiteClient.port = port;
    }

    /** A port may stand in the name as in a browser's header: {@code ganra.example.id:8080}. */
    public static SiteClient of(String host) {
        return new SiteClient(host);
    }

    public Answer get(String path) {
        return get(path, Map.of());
    }

    /** @param path percent-encoded, from the slash on, query included */
    public Answer get(String path, Map<String, String> headers) {
        return send(request(path, headers).GET());
    }

    public Answer head(String path, Map<String, String> headers) {
        return send(request(path, headers).method("HEAD", HttpRequest.BodyPublishers.noBody()));
    }

    public Answer post(String path, Map<String, String> headers, String form) {
        return post(path, headers, "application/x-www-form-urlencoded", form);
    }

    public Answer post(String path, Map<String, String> headers, String type, String body) {
        return send(
                request(path, headers).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /**
     * Announces a body and goes away in its midst.
     *
     * @param sent as much of the body as arrives
     */
    public void breakOff(String path, Map<String, String> headers, byte[] sent) {
        StringBuilder head = new StringBuilder("POST " + path + " HTTP/1.1\r\nHost: " + host + "\r\n");
        headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        head.append("Content-Length: " + 10L * sent.length + "\r\n\r\n");
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(sent);
            socket.setSoLinger(true, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder request(String path, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .version(HttpClient.Version.HTTP_1_1)
                .timeout(Duration.ofSeconds(60))
                .header("Host", host);
        headers.forEach(request::header);
        return request;
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.headers().map(), response.body());
        } catch (IOException e) {
            throw new IllegalStateException("no answer from " + request.build().uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
