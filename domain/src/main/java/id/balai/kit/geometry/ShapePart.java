package id.balai.kit.geometry;

import java.util.ArrayList;
import java.util.List;

import id.balai.shared.RuleViolation;

/**
 * Where in a file something stands, as its sender can find it.
 *
 * @param shape name of the shape, or its number among the shapes
 * @param polygon number of the piece of land within the shape, from 1; 0 when the whole shape is meant
 * @param ring number of the line around or within that piece, from 1
 */
record ShapePart(String shape, int polygon, int ring) {

    static ShapePart of(String shape) {
        return new ShapePart(shape, 0, 0);
    }

    ShapePart polygon(int number) {
        return new ShapePart(shape, number, 0);
    }

    ShapePart ring(int number) {
        return new ShapePart(shape, polygon, number);
    }

    /** The message gets the shape, the piece and the line as {0}, {1} and {2}, then what is told here. */
    RuleViolation broken(String key, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(shape, polygon, ring));
        arguments.addAll(List.of(more));
        return new RuleViolation(key, GeoJson.FIELD, arguments.toArray());
    }
}
