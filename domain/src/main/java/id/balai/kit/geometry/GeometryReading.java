package id.balai.kit.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.balai.shared.RuleViolation;

/** Reads the geometry of one shape. */
final class GeometryReading {

    private final ShapePart shape;

    GeometryReading(String shape) {
        this.shape = ShapePart.of(shape);
    }

    /** @throws RuleViolation when its lines do not enclose land */
    Boundary read(Map<?, ?> geometry) {
        return Soundness.require(pieces(geometry), shape);
    }

    /** Not yet certain to be sound, unless they were once before. */
    List<PolygonRings> pieces(Map<?, ?> geometry) {
        Object type = geometry.get("type");
        Object coordinates = geometry.get("coordinates");
        List<?> polygons;
        if ("Polygon".equals(type)) {
            polygons = List.of(list(coordinates, shape));
        } else if ("MultiPolygon".equals(type)) {
            polygons = list(coordinates, shape);
        } else {
            throw shape.broken("boundary.otherKind", type instanceof String named ? named : "–");
        }
        List<PolygonRings> pieces = new ArrayList<>();
        for (Object polygon : polygons) {
            ShapePart piece = shape.polygon(pieces.size() + 1);
            pieces.add(new PolygonRings(rings(list(polygon, piece), piece)));
        }
        if (pieces.isEmpty()) {
            throw shape.broken("boundary.noLines");
        }
        return pieces;
    }

    private static List<List<Place>> rings(List<?> rings, ShapePart piece) {
        List<List<Place>> read = new ArrayList<>();
        for (Object ring : rings) {
            read.add(new RingReading(piece.ring(read.size() + 1)).read(ring));
        }
        if (read.isEmpty()) {
            throw piece.broken("boundary.noLines");
        }
        return read;
    }

    private static List<?> list(Object coordinates, ShapePart spot) {
        if (coordinates instanceof List<?> list) {
            return list;
        }
        throw spot.broken("boundary.noLines");
    }
}
