package id.balai.kit.geometry;

import java.util.ArrayList;
import java.util.List;

import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** Boundaries as the geometries of the library that reckons with them, and back. */
final class Planar {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private Planar() {}

    static MultiPolygon of(List<PolygonRings> pieces) {
        return GEOMETRIES.createMultiPolygon(pieces.stream().map(Planar::of).toArray(Polygon[]::new));
    }

    static Polygon of(PolygonRings piece) {
        List<LinearRing> rings = piece.rings().stream().map(Planar::ring).toList();
        return GEOMETRIES.createPolygon(
                rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(List<Place> places) {
        return GEOMETRIES.createLinearRing(places.stream()
                .map(place -> new Coordinate(place.longitude(), place.latitude()))
                .toArray(Coordinate[]::new));
    }

    /** In the one order that GeoJSON asks for: outer lines against the clock, inner ones with it. */
    static List<PolygonRings> pieces(Geometry geometry) {
        List<PolygonRings> pieces = new ArrayList<>();
        for (int index = 0; index < geometry.getNumGeometries(); index++) {
            if (geometry.getGeometryN(index) instanceof Polygon polygon && !polygon.isEmpty()) {
                pieces.add(piece(polygon));
            }
        }
        return pieces;
    }

    private static PolygonRings piece(Polygon polygon) {
        List<List<Place>> rings = new ArrayList<>();
        rings.add(places(polygon.getExteriorRing(), true));
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            rings.add(places(polygon.getInteriorRingN(hole), false));
        }
        return new PolygonRings(List.copyOf(rings));
    }

    private static List<Place> places(LinearRing ring, boolean againstClock) {
        LinearRing turned = Orientation.isCCW(ring.getCoordinateSequence()) == againstClock ? ring : ring.reverse();
        List<Place> places = new ArrayList<>();
        for (Coordinate coordinate : turned.getCoordinates()) {
            places.add(Place.of(coordinate.getX(), coordinate.getY()));
        }
        return List.copyOf(places);
    }
}
