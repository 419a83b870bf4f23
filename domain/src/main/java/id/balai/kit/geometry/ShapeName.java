package id.balai.kit.geometry;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How a file calls a shape: the first of the properties that programs and offices use for names. */
final class ShapeName {

    private static final List<String> PROPERTIES = List.of(
            "nama", "name", "dusun", "nama_dusun", "lingkungan", "namobj", "nm_dusun", "wadmkd", "desa", "rw", "rt");

    private static final int LONGEST = 100;

    private ShapeName() {}

    /** Null when no property names it. */
    static String in(Object properties) {
        if (!(properties instanceof Map<?, ?> given)) {
            return null;
        }
        return PROPERTIES.stream()
                .map(property -> text(given, property))
                .filter(text -> text != null && !text.isBlank())
                .map(text ->
                        text.strip().substring(0, Math.min(LONGEST, text.strip().length())))
                .findFirst()
                .orElse(null);
    }

    private static String text(Map<?, ?> given, String property) {
        return given.entrySet().stream()
                .filter(entry -> property.equals(entry.getKey().toString().toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getValue)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse(null);
    }
}
