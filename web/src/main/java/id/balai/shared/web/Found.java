package id.balai.shared.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;

/** What a page has found by its address. */
public final class Found {

    private Found() {}

    /** The thing itself, or null after the page has been answered with 404. */
    public static <T> T orNotFound(Optional<T> found) {
        if (found.isEmpty()) {
            FailedAnswer.send(HttpServletResponse.SC_NOT_FOUND);
        }
        return found.orElse(null);
    }
}
