package id.balai.shared.web;

import jakarta.servlet.http.HttpServletResponse;

import org.omnifaces.util.Faces;

/** Sends readers on within the site. The address stays a path: the host of a request may be made up. */
public final class Redirect {

    private Redirect() {}

    /** The page has another address for ever. @param path within the application */
    public static void permanently(String path) {
        send(HttpServletResponse.SC_MOVED_PERMANENTLY, path);
    }

    /** What comes next is to be read anew. @param path within the application */
    public static void afterPost(String path) {
        send(HttpServletResponse.SC_SEE_OTHER, path);
    }

    private static void send(int status, String path) {
        Faces.setResponseStatus(status);
        Faces.getResponse().setHeader("Location", Faces.getRequestContextPath() + path);
        Faces.responseComplete();
    }
}
