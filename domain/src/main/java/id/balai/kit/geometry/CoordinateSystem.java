package id.balai.kit.geometry;

import java.util.Map;

import id.balai.shared.RuleViolation;

/** Old GeoJSON files may say in which numbers they count; only degrees of the earth, longitude first, are understood. */
final class CoordinateSystem {

    private CoordinateSystem() {}

    static void requireDegrees(Map<?, ?> root) {
        if (root.get("crs") instanceof Map<?, ?> crs
                && crs.get("properties") instanceof Map<?, ?> properties
                && properties.get("name") instanceof String name
                && !name.matches("(?i).*(CRS84|EPSG:+4326|WGS ?84$).*")) {
            throw new RuleViolation("boundary.otherSystem", GeoJson.FIELD, name);
        }
    }
}
