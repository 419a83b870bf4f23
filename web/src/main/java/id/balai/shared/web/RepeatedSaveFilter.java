package id.balai.shared.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.apache.commons.codec.digest.DigestUtils;
import org.omnifaces.util.Servlets;

/**
 * Stores once what a browser sends twice: by a double click, or again since the answer got lost. The same form of the same
 * opened page with the same contents gets the first answer again; whatever differs is a save of its own.
 */
public class RepeatedSaveFilter extends HttpFilter {

    private static final String FORM = "application/x-www-form-urlencoded";

    /** Two that come at once wait for each other; unequal ones rarely do. */
    private static final Object[] LOCKS = new Object[64];

    static {
        Arrays.setAll(LOCKS, unused -> new Object());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        boolean form = String.valueOf(request.getContentType()).startsWith(FORM);
        if (session == null || !form || !Servlets.isFacesAjaxRequest(request)) {
            chain.doFilter(request, response);
            return;
        }
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        String save = fingerprint(request);
        synchronized (LOCKS[Math.floorMod(save.hashCode(), LOCKS.length)]) {
            Optional<String> address = AnsweredSaves.of(session).address(save);
            if (address.isPresent()) {
                repeat(response, address.get());
            } else {
                chain.doFilter(request, response);
                remember(request, save);
            }
        }
    }

    /** Signing out ends the session, and a page that stays has nothing to repeat. */
    private static void remember(HttpServletRequest request, String save) {
        HttpSession session = request.getSession(false);
        String address = NotedRedirect.of(request);
        if (session != null && address != null) {
            AnsweredSaves.of(session).with(save, address).keepIn(session);
        }
    }

    private static void repeat(HttpServletResponse response, String address) throws IOException {
        response.setContentType("text/xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                        + address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
                        + "\"></redirect></partial-response>");
    }

    private static String fingerprint(HttpServletRequest request) {
        StringBuilder all = new StringBuilder(request.getServletPath());
        new TreeMap<>(request.getParameterMap())
                .forEach((name, values) ->
                        all.append('\0').append(name).append('\0').append(String.join("\0", values)));
        return DigestUtils.sha256Hex(all.toString());
    }
}
