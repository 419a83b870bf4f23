package id.balai.kit.geometry;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** One piece of land as its rings: the outer first, then the holes. In each the last place is the first again. */
public record PolygonRings(List<List<Place>> rings) implements Serializable {

    private static final double KILOMETRES_PER_DEGREE = 111.195;

    public List<Place> outer() {
        return rings.get(0);
    }

    /** As flat land: right to a few per mille at the size of a village. */
    public double squareKilometres() {
        double degrees = Math.abs(Planar.of(this).getArea());
        double middle = Math.toRadians(Bounds.of(outer()).middle().latitude());
        return degrees * KILOMETRES_PER_DEGREE * KILOMETRES_PER_DEGREE * Math.cos(middle);
    }

    /** The coordinates of a GeoJSON Polygon. */
    String coordinates() {
        return rings.stream()
                .map(ring -> ring.stream().map(place -> "[" + place + "]").collect(Collectors.joining(",", "[", "]")))
                .collect(Collectors.joining(",", "[", "]"));
    }
}
