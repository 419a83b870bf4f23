package id.balai.shared.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;

/** Sends readers on within the site. The address stays a path: the host of a request may be made up. */
public final class Redirect {

    private Redirect() {}

    /** The page has another address for ever. @param path within the application */
    public static void permanently(FacesContext context, String path) {
        send(context, HttpServletResponse.SC_MOVED_PERMANENTLY, path);
    }

    /** What comes next is to be read anew. @param path within the application */
    public static void afterPost(FacesContext context, String path) {
        send(context, HttpServletResponse.SC_SEE_OTHER, path);
    }

    private static void send(FacesContext context, int status, String path) {
        ExternalContext external = context.getExternalContext();
        external.setResponseStatus(status);
        external.setResponseHeader("Location", external.getRequestContextPath() + path);
        context.responseComplete();
    }
}
