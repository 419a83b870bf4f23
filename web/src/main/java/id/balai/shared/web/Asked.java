package id.balai.shared.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;

/** What the address of a page asks for. */
public final class Asked {

    private Asked() {}

    /** The thing itself, or null after the page has been answered with 404. */
    public static <T> T orNotFound(Optional<T> found) {
        if (found.isEmpty()) {
            FailedAnswer.send(HttpServletResponse.SC_NOT_FOUND);
        }
        return found.orElse(null);
    }
}
