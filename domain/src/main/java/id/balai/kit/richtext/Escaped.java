package id.balai.kit.richtext;

import java.util.ArrayList;
import java.util.List;

/** Writes characters the way browsers serialise them, so that a body reads the same from here and from the editor. */
public final class Escaped {

    private Escaped() {}

    /** As the words of an element. */
    public static String text(String raw) {
        return escape(raw, false);
    }

    /** Names and values in turn, written by name; whose heading a cell is (scope) follows from its place instead. */
    static String attributes(List<String> namesAndValues) {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < namesAndValues.size(); i += 2) {
            if (!namesAndValues.get(i).equals("scope")) {
                written.add(" " + namesAndValues.get(i) + "=\"" + escape(namesAndValues.get(i + 1), true) + '"');
            }
        }
        written.sort(null);
        return String.join("", written);
    }

    private static String escape(String raw, boolean quoted) {
        StringBuilder out = new StringBuilder(raw.length() + 16);
        raw.codePoints().filter(Escaped::isText).forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\u00a0' -> out.append("&nbsp;");
                case '"' -> out.append(quoted ? "&quot;" : "\"");
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** Control characters, halves of surrogate pairs and overrides of the reading direction are no text. */
    private static boolean isText(int c) {
        boolean control = Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean unassignable = (c & 0xfffe) == 0xfffe || c >= 0xfdd0 && c <= 0xfdef;
        return !control && !half && !unassignable && c != '\u202d' && c != '\u202e';
    }
}
