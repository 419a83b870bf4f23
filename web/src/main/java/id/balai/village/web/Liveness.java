package id.balai.village.web;

import jakarta.servlet.http.HttpServletRequest;

/** The address at which monitoring asks whether the server runs: no village's, and answered whatever the database does. */
public final class Liveness {

    private static final String ADDRESS = "/health/live";

    private Liveness() {}

    public static boolean isAsked(HttpServletRequest request) {
        return request.getRequestURI().equals(ADDRESS);
    }
}
