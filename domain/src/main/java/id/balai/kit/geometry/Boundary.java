package id.balai.kit.geometry;

import java.io.InputStream;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Point;

import id.balai.shared.RuleViolation;

/** Where a village or a part of it ends: one or more pieces of land, sound in themselves and apart from each other. */
public record Boundary(List<PolygonRings> polygons) implements Serializable {

    /** More corners than these are never kept: they cost every reader time and show nothing on a map of a village. */
    static final int MOST_PLACES = 2000;

    private static final double LABEL_PART = 100;

    /** @throws RuleViolation that says what is wrong where; also when there are several shapes */
    public static Boundary read(String geoJson) {
        return GeoJson.only(GeoJson.read(geoJson)).boundary();
    }

    /** @throws RuleViolation that says what is wrong where; also when there are several shapes */
    public static Boundary read(InputStream geoJson) {
        return GeoJson.only(GeoJson.read(geoJson)).boundary();
    }

    /** From its own form, without looking at its soundness again. */
    public static Boundary stored(String geoJson) {
        return new Boundary(new GeometryReading("1").pieces((Map<?, ?>) JsonTree.of(geoJson)));
    }

    /** All rings of all pieces: what an SVG path with the even-odd rule draws. */
    public List<List<Place>> rings() {
        return polygons.stream().flatMap(polygon -> polygon.rings().stream()).toList();
    }

    /** How many corners its lines have. */
    public int places() {
        return rings().stream().mapToInt(ring -> ring.size() - 1).sum();
    }

    public Bounds bounds() {
        return Bounds.of(
                polygons.stream().flatMap(polygon -> polygon.outer().stream()).toList());
    }

    public double squareKilometres() {
        return polygons.stream().mapToDouble(PolygonRings::squareKilometres).sum();
    }

    /** A place in the widest part of its largest piece: where its name is written. */
    public Place labelPlace() {
        PolygonRings largest = polygons.stream()
                .max(Comparator.comparingDouble(PolygonRings::squareKilometres))
                .orElseThrow();
        Point centre = MaximumInscribedCircle.getCenter(Planar.of(largest), bounds().width() / LABEL_PART);
        return Place.of(centre.getX(), centre.getY());
    }

    /** The same with so many corners at most, where it has more and not too many rings. */
    public Boundary simplified(int mostPlaces) {
        return new Reduction(mostPlaces).of(this);
    }

    /** Its one form as a GeoJSON geometry: Polygon or MultiPolygon, longitude before latitude, seven decimals. */
    public String geoJson() {
        String all = polygons.stream().map(PolygonRings::coordinates).collect(Collectors.joining(","));
        return polygons.size() == 1
                ? "{\"type\":\"Polygon\",\"coordinates\":" + all + "}"
                : "{\"type\":\"MultiPolygon\",\"coordinates\":[" + all + "]}";
    }

    @Override
    public String toString() {
        return geoJson();
    }
}
