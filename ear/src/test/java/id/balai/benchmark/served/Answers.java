package id.balai.benchmark.served;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Answers that were taken from real pages, by the last part of their address. */
final class Answers {

    private static final Path FOLDER = Path.of(System.getProperty("benchmark.answers"));

    private final Map<String, Answer> known = new ConcurrentHashMap<>();

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String address = request.getRequestURI();
        Answer answer = known.computeIfAbsent(address.substring(address.lastIndexOf('/') + 1), Answers::read);
        answer.headers().forEach(response::setHeader);
        response.setContentType(answer.contentType());
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }

    private static Answer read(String name) {
        try {
            Map<String, String> headers = new LinkedHashMap<>();
            for (String line : Files.readAllLines(FOLDER.resolve(name + ".headers"), StandardCharsets.ISO_8859_1)) {
                String[] parts = line.split(": ", 2);
                headers.put(parts[0], parts[1]);
            }
            String contentType = headers.remove("Content-Type");
            headers.remove("Content-Length");
            return new Answer(headers, contentType, Files.readAllBytes(FOLDER.resolve(name + ".body")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Answer(Map<String, String> headers, String contentType, byte[] body) {}
}
