package id.balai.kit.geometry;

import java.util.List;
import java.util.Map;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Whether lines enclose land at all: none crosses itself or another, holes lie inside, pieces lie apart. */
final class Soundness {

    private static final Map<Integer, String> WITHIN_PIECE = Map.of(
            TopologyValidationError.HOLE_OUTSIDE_SHELL, "boundary.holeOutside",
            TopologyValidationError.NESTED_HOLES, "boundary.holesNested",
            TopologyValidationError.DISCONNECTED_INTERIOR, "boundary.cutApart");

    private Soundness() {}

    static Boundary require(List<PolygonRings> pieces, ShapePart shape) {
        MultiPolygon land = Planar.of(pieces);
        for (int index = 0; index < land.getNumGeometries(); index++) {
            refuse(land.getGeometryN(index), shape.polygon(index + 1), WITHIN_PIECE, "boundary.crossing");
        }
        refuse(land, shape, Map.of(), "boundary.piecesOverlap");
        return new Boundary(Planar.pieces(land));
    }

    private static void refuse(Geometry geometry, ShapePart spot, Map<Integer, String> keys, String otherwise) {
        TopologyValidationError error = new IsValidOp(geometry).getValidationError();
        if (error != null) {
            Place near =
                    Place.of(error.getCoordinate().getX(), error.getCoordinate().getY());
            throw spot.broken(keys.getOrDefault(error.getErrorType(), otherwise), near.toString());
        }
    }
}
