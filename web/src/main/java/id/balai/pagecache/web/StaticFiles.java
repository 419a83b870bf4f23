package id.balai.pagecache.web;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Our own stylesheets, scripts and drawings: read and made small once, then sent from memory. They are few and belong to
 * the program, so they all stay. One without its version in the address differs in how long browsers may keep it alone.
 */
@ApplicationScoped
class StaticFiles {

    static final String FOLDER = "/resources/";

    private static final String VERSION = "v=";

    private final Map<String, KeptPage> files = new ConcurrentHashMap<>();

    void send(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String query = request.getQueryString();
        boolean versioned = query != null && query.startsWith(VERSION);
        String key = request.getServletPath() + (versioned ? "?" + VERSION : "");
        Optional<KeptPage> file = Optional.ofNullable(files.get(key));
        if (file.isEmpty()) {
            file = read(request, response, chain);
            file.ifPresent(read -> files.put(key, read));
        }
        if (file.isPresent()) {
            PageSending.send(file.get(), request, response);
        }
    }

    private static Optional<KeptPage> read(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        CapturedResponse captured = new CapturedResponse(response);
        Map<String, String> version = request.getQueryString() == null ? Map.of() : Map.of("v", "");
        chain.doFilter(new PageRequest(request, version), captured);
        if (captured.isFile()) {
            return Optional.of(KeptPage.of(captured, Instant.MIN, Instant.MAX, null, null));
        }
        captured.send(request.getMethod().equals("GET"));
        return Optional.empty();
    }
}
