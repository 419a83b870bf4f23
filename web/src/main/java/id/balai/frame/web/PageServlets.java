package id.balai.frame.web;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

/** What draws public pages: Faces, under the clean addresses too, which no servlet of ours answers. */
public final class PageServlets {

    private static final Set<String> DRAWING = Set.of("default", "faces");
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private PageServlets() {}

    /** Whether the request asks for something to be read that is drawn; a servlet that sends files asks for itself. */
    public static boolean draw(HttpServletRequest request) {
        return READING.contains(request.getMethod())
                && DRAWING.contains(request.getHttpServletMapping().getServletName());
    }
}
