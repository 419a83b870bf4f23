package id.balai.kit.geometry;

import java.util.List;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/** The same land with fewer corners: every ring stays, and none comes to cross itself or another. */
final class Reduction {

    /** Of the width of the land: what the first attempt may be off by, less than half a metre in a village. */
    private static final double FINEST_PART = 1 << 14;

    private static final int HALVINGS = 4;
    private static final double ENOUGH = 0.7;

    private final int mostPlaces;

    Reduction(int mostPlaces) {
        this.mostPlaces = mostPlaces;
    }

    /** As near to the allowed number as is quick to find; more only where there are too many rings for it. */
    Boundary of(Boundary whole) {
        if (whole.places() <= mostPlaces) {
            return whole;
        }
        double width = whole.bounds().width();
        double coarse = width / FINEST_PART;
        Boundary finer = whole;
        Boundary fewer = within(finer, coarse);
        while (!fits(fewer) && coarse < width) {
            finer = fewer;
            coarse *= 2;
            fewer = within(finer, coarse);
        }
        if (!fits(fewer)) {
            return isSound(fewer) ? fewer : whole;
        }
        return between(finer, fewer, finer == whole ? 0 : coarse / 2, coarse);
    }

    /** Doubling alone would leave far fewer corners than are allowed. */
    private Boundary between(Boundary finer, Boundary fewer, double tooFine, double tooCoarse) {
        double fine = tooFine;
        double coarse = tooCoarse;
        Boundary best = fewer;
        for (int halving = 0; halving < HALVINGS && best.places() < mostPlaces * ENOUGH; halving++) {
            double middle = (fine + coarse) / 2;
            Boundary tried = within(finer, middle);
            if (fits(tried)) {
                best = tried;
                coarse = middle;
            } else {
                fine = middle;
            }
        }
        return best;
    }

    private boolean fits(Boundary boundary) {
        return boundary.places() <= mostPlaces && isSound(boundary);
    }

    /** Rounding its places may have spoilt what the simplifier kept sound. */
    private static boolean isSound(Boundary boundary) {
        return Planar.of(boundary.polygons()).isValid();
    }

    private static Boundary within(Boundary boundary, double degrees) {
        Geometry simpler = TopologyPreservingSimplifier.simplify(Planar.of(boundary.polygons()), degrees);
        List<PolygonRings> pieces = Planar.pieces(simpler);
        return pieces.isEmpty() ? boundary : new Boundary(pieces);
    }
}
