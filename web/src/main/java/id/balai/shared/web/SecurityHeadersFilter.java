package id.balai.shared.web;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Tells browsers what pages of this site may do. The content policy of the public zone is written here; that of the
 * office belongs to PrimeFaces ({@code primefaces.CSP_POLICY} in web.xml), since it carries a nonce of each answer.
 */
public class SecurityHeadersFilter extends HttpFilter {

    private static final String PUBLIC_POLICY = "default-src 'none'; style-src 'self'; script-src 'self';"
            + " img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

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
            response.setHeader("Content-Security-Policy", PUBLIC_POLICY);
        }
        if (ClientAddress.of(request).isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        chain.doFilter(request, response);
    }
}
