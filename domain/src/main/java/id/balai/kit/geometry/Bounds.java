package id.balai.kit.geometry;

import java.io.Serializable;
import java.util.Collection;

/** The smallest box of degrees that something fits into. */
public record Bounds(double west, double south, double east, double north) implements Serializable {

    /** @param places at least one */
    static Bounds of(Collection<Place> places) {
        return new Bounds(
                places.stream().mapToDouble(Place::longitude).min().orElseThrow(),
                places.stream().mapToDouble(Place::latitude).min().orElseThrow(),
                places.stream().mapToDouble(Place::longitude).max().orElseThrow(),
                places.stream().mapToDouble(Place::latitude).max().orElseThrow());
    }

    public Bounds with(Bounds other) {
        return new Bounds(
                Math.min(west, other.west),
                Math.min(south, other.south),
                Math.max(east, other.east),
                Math.max(north, other.north));
    }

    public Bounds with(Place place) {
        return with(new Bounds(place.longitude(), place.latitude(), place.longitude(), place.latitude()));
    }

    /** Degrees along the longer side. */
    double width() {
        return Math.max(east - west, north - south);
    }

    public Place middle() {
        return new Place((west + east) / 2, (south + north) / 2);
    }
}
