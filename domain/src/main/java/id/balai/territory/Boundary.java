package id.balai.territory;

import java.io.InputStream;
import java.io.Serializable;
import java.util.List;

import id.balai.shared.RuleViolation;

/** Where a village or a part of it ends: one or more pieces of land, sound in themselves and apart from each other. */
public record Boundary(List<PolygonRings> polygons) implements Serializable {

    /** @throws RuleViolation that says what is wrong where */
    public static Boundary read(String geoJson) {
        throw new UnsupportedOperationException("not drawn yet");
    }

    /** @throws RuleViolation that says what is wrong where */
    public static Boundary read(InputStream geoJson) {
        throw new UnsupportedOperationException("not drawn yet");
    }

    /** All rings of all pieces: what an SVG path with the even-odd rule draws. */
    public List<List<Place>> rings() {
        return polygons.stream().flatMap(polygon -> polygon.rings().stream()).toList();
    }

    public Bounds bounds() {
        return Bounds.of(
                polygons.stream().flatMap(polygon -> polygon.outer().stream()).toList());
    }

    /** A place within it, in the middle of the largest piece as far as its shape allows: where its name is written. */
    public Place labelPlace() {
        return bounds().middle();
    }

    /** The same with at most so many places, where it has more: for drawing. What is simple enough stays as it is. */
    public Boundary simplified(int mostPlaces) {
        return this;
    }

    /** Its one form as a GeoJSON geometry: Polygon or MultiPolygon, longitude before latitude, seven decimals. */
    public String geoJson() {
        throw new UnsupportedOperationException("not drawn yet");
    }
}
