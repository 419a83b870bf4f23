package id.balai.kit.geometry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import id.balai.shared.RuleViolation;

/** The text of a file that is said to be GeoJSON; reads no byte beyond what such a file may have. */
final class GeoJsonText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private GeoJsonText() {}

    static String of(InputStream file) {
        try {
            byte[] bytes = file.readNBytes(GeoJson.MOST_BYTES + 1);
            if (bytes.length > GeoJson.MOST_BYTES) {
                throw GeoJson.tooLarge();
            }
            return of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException binary) {
            throw new RuleViolation("boundary.notText", GeoJson.FIELD);
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    /** Without what programs put around it, and certain to look like JSON at its beginning. */
    static String of(String text) {
        String stripped = (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).strip();
        if (stripped.length() > GeoJson.MOST_BYTES) {
            throw GeoJson.tooLarge();
        }
        if (stripped.isEmpty()) {
            throw new RuleViolation("boundary.empty", GeoJson.FIELD);
        }
        if (stripped.startsWith("<")) {
            throw new RuleViolation("boundary.xml", GeoJson.FIELD);
        }
        if (stripped.startsWith("PK")) {
            throw new RuleViolation("boundary.notText", GeoJson.FIELD);
        }
        return stripped;
    }
}
