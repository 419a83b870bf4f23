package id.balai.shared.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

/** The two parts of the site: what everybody reads, and the office behind the sign-in. */
enum Zone {
    PUBLIC,
    OFFICE;

    /** Error pages are public ones wherever the error happened. */
    static Zone of(HttpServletRequest request) {
        boolean office = request.getServletPath().startsWith("/admin/");
        return office && request.getDispatcherType() != DispatcherType.ERROR ? OFFICE : PUBLIC;
    }
}
