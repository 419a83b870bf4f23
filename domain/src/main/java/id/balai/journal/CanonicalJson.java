package id.balai.journal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON in the one form that equal contents always have: keys in order, no space, only the escapes that must be. So its
 * bytes can be hashed, now and by a later program.
 */
final class CanonicalJson {

    private final StringBuilder text = new StringBuilder();

    private CanonicalJson() {}

    static String of(Object value) {
        CanonicalJson json = new CanonicalJson();
        json.write(value);
        return json.text.toString();
    }

    private void write(Object value) {
        if (value instanceof Map<?, ?> map) {
            writeObject(map);
        } else if (value instanceof List<?> list) {
            writeArray(list);
        } else if (value instanceof String string) {
            writeText(string);
        } else if (value instanceof BigDecimal number) {
            text.append(number.toPlainString());
        } else {
            text.append(value);
        }
    }

    private void writeObject(Map<?, ?> map) {
        String before = "{";
        for (Map.Entry<?, ?> entry : new TreeMap<>(map).entrySet()) {
            text.append(before);
            writeText((String) entry.getKey());
            text.append(':');
            write(entry.getValue());
            before = ",";
        }
        text.append(map.isEmpty() ? "{}" : "}");
    }

    private void writeArray(List<?> list) {
        String before = "[";
        for (Object item : list) {
            text.append(before);
            write(item);
            before = ",";
        }
        text.append(list.isEmpty() ? "[]" : "]");
    }

    private void writeText(String string) {
        text.append('"');
        for (char sign : string.toCharArray()) {
            switch (sign) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> text.append(sign < ' ' ? "\\u%04x".formatted((int) sign) : String.valueOf(sign));
            }
        }
        text.append('"');
    }
}
