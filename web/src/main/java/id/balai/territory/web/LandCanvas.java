package id.balai.territory.web;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import id.balai.kit.geometry.Boundary;
import id.balai.kit.geometry.Bounds;
import id.balai.kit.geometry.Place;

/** A flat drawing of so much of the earth: north is up, and as far as a village goes nothing is bent. */
final class LandCanvas implements Serializable {

    private static final double LONGER_SIDE = 600;
    private static final double EDGE = 12;

    /** Finer lines cannot be told apart at this size. */
    private static final int MOST_CORNERS = 1500;

    private final Bounds bounds;
    private final double eastward;
    private final double northward;

    LandCanvas(Bounds bounds) {
        this.bounds = bounds;
        double shrink = Math.cos(Math.toRadians(bounds.middle().latitude()));
        double width = (bounds.east() - bounds.west()) * shrink;
        double height = bounds.north() - bounds.south();
        northward = LONGER_SIDE / Math.max(1e-9, Math.max(width, height));
        eastward = northward * shrink;
    }

    String viewBox() {
        double width = (bounds.east() - bounds.west()) * eastward;
        double height = (bounds.north() - bounds.south()) * northward;
        return number(-EDGE) + " " + number(-EDGE) + " " + number(width + 2 * EDGE) + " " + number(height + 2 * EDGE);
    }

    double x(Place place) {
        return (place.longitude() - bounds.west()) * eastward;
    }

    double y(Place place) {
        return (bounds.north() - place.latitude()) * northward;
    }

    String path(Boundary boundary) {
        return boundary.simplified(MOST_CORNERS).rings().stream()
                .map(this::ring)
                .collect(Collectors.joining());
    }

    private String ring(List<Place> ring) {
        return ring.stream()
                .limit(ring.size() - 1L)
                .map(place -> number(x(place)) + " " + number(y(place)))
                .collect(Collectors.joining("L", "M", "Z"));
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
