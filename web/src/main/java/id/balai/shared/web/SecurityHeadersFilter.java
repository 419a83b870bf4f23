package id.balai.shared.web;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Tells browsers what pages of this site may do. */
public class SecurityHeadersFilter extends HttpFilter {

    private static final Map<String, String> EVERYWHERE = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        EVERYWHERE.forEach(response::setHeader);
        if (Zone.of(request) == Zone.PUBLIC) {
            ContentPolicy.ofPublicPages(response);
        }
        keepSecure(ClientAddress.of(request), response);
        chain.doFilter(request, response);
    }

    /** Of these headers the only one that depends on the request: what is kept for all is sent with it anew. */
    public static void keepSecure(ClientAddress client, HttpServletResponse response) {
        if (client.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
