package id.balai.shared.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Refuses requests that would change something and that a page of another site made the browser send. Forms without
 * server-side state have no token, so the browser's own word on where a request comes from is what protects them.
 */
public class SameOriginFilter extends HttpFilter {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean changes = !HARMLESS.contains(request.getMethod());
        if (changes
                && isForeign(
                        request.getHeader("Sec-Fetch-Site"),
                        request.getHeader("Origin"),
                        ClientAddress.of(request).authority())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** What is not said (null) is not held against a request: programs without a browser carry nobody's cookies. */
    static boolean isForeign(String fetchSite, String origin, String ownAuthority) {
        boolean foreignSite = fetchSite != null && !OWN.contains(fetchSite);
        boolean foreignOrigin = origin != null && !authority(origin).equals(withoutDefaultPort(ownAuthority));
        return foreignSite || foreignOrigin;
    }

    private static String authority(String origin) {
        return withoutDefaultPort(origin.replaceFirst("^[a-z]+://", ""));
    }

    private static String withoutDefaultPort(String authority) {
        return authority.toLowerCase(Locale.ROOT).replaceFirst(":(80|443)$", "");
    }
}
