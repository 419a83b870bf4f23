package id.balai.richtext.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Libraries carry their version in their address and may be kept for ever; our own modules are asked for each time. */
@WebFilter({"/webjars/*", "/resources/editor/*"})
public class EditorCaching extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        boolean exists = getServletContext().getResource(path) != null;
        boolean versioned = path.startsWith("/webjars/");
        response.setHeader(
                "Cache-Control", exists && versioned ? "public, max-age=31536000, immutable" : "public, no-cache");
        chain.doFilter(request, response);
    }
}
