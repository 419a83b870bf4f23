package id.balai.kit.geometry;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.balai.shared.RuleViolation;

/** Reads the boundaries that a GeoJSON file holds, and says in words what is wrong where. */
public final class GeoJson {

    /** A file may have so many bytes. */
    public static final int MOST_BYTES = 5 << 20;

    /** Id of the form field that a fault is told at. */
    static final String FIELD = "boundary";

    private static final int MEGABYTE = 1 << 20;

    private GeoJson() {}

    /** @throws RuleViolation that says what is wrong where */
    public static List<NamedBoundary> read(InputStream file) {
        return of(GeoJsonText.of(file));
    }

    /** @throws RuleViolation that says what is wrong where */
    public static List<NamedBoundary> read(String text) {
        return of(GeoJsonText.of(text));
    }

    /** @throws RuleViolation when there are several */
    public static NamedBoundary only(List<NamedBoundary> shapes) {
        if (shapes.size() > 1) {
            throw new RuleViolation("boundary.several", FIELD, shapes.size());
        }
        return shapes.get(0);
    }

    public static RuleViolation tooLarge() {
        return new RuleViolation("boundary.tooLarge", FIELD, MOST_BYTES / MEGABYTE);
    }

    private static List<NamedBoundary> of(String text) {
        if (!(JsonTree.of(text) instanceof Map<?, ?> root)) {
            throw new RuleViolation("boundary.noObject", FIELD);
        }
        requireDegrees(root);
        List<NamedBoundary> shapes = shapes(root);
        if (shapes.isEmpty()) {
            throw new RuleViolation("boundary.noShape", FIELD);
        }
        return shapes;
    }

    /** Old files may say in which numbers they count; only degrees of the earth, longitude first, are understood. */
    private static void requireDegrees(Map<?, ?> root) {
        if (root.get("crs") instanceof Map<?, ?> crs
                && crs.get("properties") instanceof Map<?, ?> properties
                && properties.get("name") instanceof String name
                && !name.matches("(?i).*(CRS84|EPSG:+4326|WGS ?84$).*")) {
            throw new RuleViolation("boundary.otherSystem", FIELD, name);
        }
    }

    private static List<NamedBoundary> shapes(Map<?, ?> root) {
        if (!"FeatureCollection".equals(root.get("type"))) {
            return List.of(shape(root, 1));
        }
        if (!(root.get("features") instanceof List<?> features)) {
            throw new RuleViolation("boundary.noShape", FIELD);
        }
        List<NamedBoundary> shapes = new ArrayList<>();
        for (Object feature : features) {
            int number = shapes.size() + 1;
            if (!(feature instanceof Map<?, ?> object) || !"Feature".equals(object.get("type"))) {
                throw ShapePart.of(String.valueOf(number)).broken("boundary.noFeature");
            }
            shapes.add(shape(object, number));
        }
        return shapes;
    }

    private static NamedBoundary shape(Map<?, ?> object, int number) {
        if (!"Feature".equals(object.get("type"))) {
            return NamedBoundary.keeping(null, new GeometryReading(String.valueOf(number)).read(object));
        }
        String name = ShapeName.in(object.get("properties"));
        String called = name == null ? String.valueOf(number) : number + " (" + name + ")";
        if (!(object.get("geometry") instanceof Map<?, ?> geometry)) {
            throw ShapePart.of(called).broken("boundary.noGeometry");
        }
        return NamedBoundary.keeping(name, new GeometryReading(called).read(geometry));
    }
}
