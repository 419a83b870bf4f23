package id.balai.territory.web;

import java.io.StringReader;
import java.util.List;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;

import id.balai.kit.geometry.Boundary;
import id.balai.kit.geometry.Place;
import id.balai.territory.PublicArea;
import id.balai.territory.Territory;

/**
 * The village's land as others can use it: a collection of the village, its parts in their order and the office. A part
 * is its boundary, else its place, else only its name.
 */
final class TerritoryGeoJson {

    private final Territory territory;

    TerritoryGeoJson(Territory territory) {
        this.territory = territory;
    }

    JsonObject of(String village) {
        JsonArrayBuilder features = Json.createArrayBuilder();
        if (territory.village() != null) {
            features.add(feature(
                    shape(territory.village()),
                    Json.createObjectBuilder()
                            .add("kind", "village")
                            .add("name", village)
                            .add("schematic", territory.schematic())));
        }
        territory.areas().forEach(area -> features.add(feature(geometry(area), properties(area))));
        if (territory.isOfficeLocated()) {
            features.add(feature(
                    point(Place.of(territory.officeLongitude(), territory.officeLatitude())),
                    Json.createObjectBuilder().add("kind", "office").add("name", village)));
        }
        return Json.createObjectBuilder()
                .add("type", "FeatureCollection")
                .add("features", features)
                .build();
    }

    private JsonObjectBuilder properties(PublicArea area) {
        JsonObjectBuilder properties = Json.createObjectBuilder()
                .add("kind", area.kind().name().toLowerCase(java.util.Locale.ROOT))
                .add("name", area.name());
        add(properties, "within", nameOf(area.parentId()));
        add(properties, "headTitle", area.headTitle());
        add(properties, "head", area.headName());
        return properties.add("schematic", area.boundary() != null && area.schematic());
    }

    private String nameOf(Long id) {
        List<String> names = territory.areas().stream()
                .filter(area -> id != null && area.id() == id)
                .map(PublicArea::name)
                .toList();
        return names.isEmpty() ? null : names.get(0);
    }

    private static JsonValue geometry(PublicArea area) {
        if (area.boundary() != null) {
            return shape(area.boundary());
        }
        return area.isLocated() ? point(Place.of(area.longitude(), area.latitude())) : JsonValue.NULL;
    }

    private static JsonValue shape(Boundary boundary) {
        try (JsonReader reader = Json.createReader(new StringReader(boundary.geoJson()))) {
            return reader.readObject();
        }
    }

    private static JsonValue point(Place place) {
        return Json.createObjectBuilder()
                .add("type", "Point")
                .add(
                        "coordinates",
                        Json.createArrayBuilder().add(place.longitude()).add(place.latitude()))
                .build();
    }

    private static JsonObjectBuilder feature(JsonValue geometry, JsonObjectBuilder properties) {
        return Json.createObjectBuilder()
                .add("type", "Feature")
                .add("geometry", geometry)
                .add("properties", properties);
    }

    private static void add(JsonObjectBuilder properties, String name, String value) {
        if (value == null) {
            properties.addNull(name);
        } else {
            properties.add(name, value);
        }
    }
}
