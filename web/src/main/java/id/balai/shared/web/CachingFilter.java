package id.balai.shared.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Says how long an answer may be kept. A file named with its version (see {@link Assets}) never changes; everything else
 * is asked for each time. The office's own filter forbids keeping its pages at all, and a library that sets its own rule
 * for its files overrides this one.
 */
public class CachingFilter extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean versioned =
                request.getServletPath().startsWith(Assets.FOLDER) && request.getParameter(Assets.VERSION) != null;
        response.setHeader("Cache-Control", versioned ? "public, max-age=31536000, immutable" : "no-cache");
        chain.doFilter(request, response);
    }
}
