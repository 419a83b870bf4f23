package id.balai.kit.geometry;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Files that offices bring by mistake, each under the key of what it is told. */
public final class BadBoundaries {

    /** A square of about five kilometres in the middle of Sulawesi. */
    public static final String SQUARE = "[[119.95,-4.35],[120,-4.35],[120,-4.3],[119.95,-4.3],[119.95,-4.35]]";

    private static final long VERY_MUCH = 200L << 20;

    private final Map<String, Supplier<InputStream>> files = new LinkedHashMap<>();

    private BadBoundaries() {
        syntax();
        kinds();
        places();
        lines();
    }

    public static Map<String, Supplier<InputStream>> all() {
        return new BadBoundaries().files;
    }

    public static String polygon(String... rings) {
        return "{\"type\":\"Polygon\",\"coordinates\":[" + String.join(",", rings) + "]}";
    }

    public static String feature(String name, String geometry) {
        return "{\"type\":\"Feature\",\"properties\":{\"nama\":\"" + name + "\"},\"geometry\":" + geometry + "}";
    }

    public static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    private void syntax() {
        add("boundary.empty", " \n");
        files.put("boundary.tooLarge", BadBoundaries::endless);
        files.put("boundary.notText", () -> new ByteArrayInputStream(new byte[] {'P', 'K', 3, 4, (byte) 0x9c, 0x11}));
        add("boundary.xml", "<?xml version=\"1.0\"?><kml><Placemark/></kml>");
        add("boundary.notJson", "{\"type\": \"Polygon\",\n \"coordinates\": [[[119.95, -4,35]]\n oops");
        add("boundary.brokenOff", "{\"type\":\"Polygon\",\"coordinates\":[[[119.95,-4.35],[120,");
        add("boundary.tooDeep", "[".repeat(5000));
        add("boundary.number", polygon("[[1" + "0".repeat(100) + ",2]]"));
        add("boundary.noObject", "[1, 2]");
    }

    private void kinds() {
        add("boundary.otherKind", feature("Kantor", "{\"type\":\"Point\",\"coordinates\":[119.95,-4.35]}"));
        add("boundary.noShape", collection());
        add("boundary.noFeature", collection("{\"type\":\"Topology\"}"));
        add("boundary.noGeometry", collection(feature("Bakke", "null")));
        add("boundary.noLines", "{\"type\":\"Polygon\",\"coordinates\":[]}");
        add("boundary.several", collection(feature("Bakke", polygon(SQUARE)), feature("Ganra", polygon(SQUARE))));
        add(
                "boundary.otherSystem",
                "{\"type\":\"Polygon\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":"
                        + "\"urn:ogc:def:crs:EPSG::32750\"}},\"coordinates\":[" + SQUARE + "]}");
    }

    private void places() {
        add("boundary.swapped", polygon("[[-4.35,119.95],[-4.35,120],[-4.3,120],[-4.35,119.95]]"));
        add("boundary.metres", polygon("[[831200.5,9518400],[832000,9518400],[832000,9519000],[831200.5,9518400]]"));
        add("boundary.offEarth", polygon("[[119.95,-4.35],[219.95,-4.35],[120,-4.3],[119.95,-4.35]]"));
        add("boundary.place.broken", polygon("[[119.95,-4.35],[120,\"-4.35\"],[120,-4.3],[119.95,-4.35]]"));
        add("boundary.ring.missing", polygon(SQUARE, "7"));
    }

    private void lines() {
        add("boundary.ring.open", polygon("[[119.95,-4.35],[120,-4.35],[120,-4.3],[119.95,-4.3]]"));
        add("boundary.ring.short", polygon("[[119.95,-4.35],[120,-4.35]]"));
        add("boundary.ring.flat", polygon("[[119.95,-4.35],[120,-4.35],[119.95,-4.35],[119.95,-4.35]]"));
        add("boundary.crossing", polygon("[[119.95,-4.35],[120,-4.3],[120,-4.35],[119.95,-4.3],[119.95,-4.35]]"));
        add("boundary.holeOutside", polygon(SQUARE, "[[121,-4.2],[121.1,-4.2],[121.1,-4.1],[121,-4.2]]"));
        add(
                "boundary.holesNested",
                polygon(
                        SQUARE,
                        "[[119.96,-4.34],[119.99,-4.34],[119.99,-4.31],[119.96,-4.31],[119.96,-4.34]]",
                        "[[119.97,-4.33],[119.98,-4.33],[119.98,-4.32],[119.97,-4.33]]"));
        add(
                "boundary.cutApart",
                polygon(SQUARE, "[[119.95,-4.32],[119.97,-4.34],[120,-4.32],[119.97,-4.31],[119.95,-4.32]]"));
        add(
                "boundary.piecesOverlap",
                "{\"type\":\"MultiPolygon\",\"coordinates\":[[" + SQUARE + "],[[[119.97,-4.33],[120.05,-4.33],"
                        + "[120.05,-4.2],[119.97,-4.33]]]]}");
    }

    private void add(String key, String text) {
        files.put(key, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** 200 MB of a good beginning, without holding them. */
    private static InputStream endless() {
        byte[] line = ("[119.95,-4.35],".repeat(1 << 12)).getBytes(StandardCharsets.UTF_8);
        InputStream beginning =
                new ByteArrayInputStream("{\"type\":\"Polygon\",\"coordinates\":[[".getBytes(StandardCharsets.UTF_8));
        int lines = (int) (VERY_MUCH / line.length);
        InputStream rest = new SequenceInputStream(Collections.enumeration(Collections.nCopies(lines, line).stream()
                .map(ByteArrayInputStream::new)
                .toList()));
        return new SequenceInputStream(beginning, rest);
    }
}
