package id.balai.kit.geometry;

import java.io.Serializable;

/**
 * A boundary with the name that a file gives it; null without one.
 *
 * @param brought how many corners it had before it was made fit for keeping
 */
public record NamedBoundary(String name, Boundary boundary, int brought) implements Serializable {

    public NamedBoundary(String name, Boundary boundary) {
        this(name, boundary, boundary.places());
    }

    /** @param whole as it was brought */
    static NamedBoundary keeping(String name, Boundary whole) {
        return new NamedBoundary(name, whole.simplified(Boundary.MOST_PLACES), whole.places());
    }

    /** Whether fewer corners are kept than were brought. */
    public boolean isReduced() {
        return brought > boundary.places();
    }
}
