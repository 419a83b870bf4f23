package id.balai.content;

/** Writes characters the way browsers serialise them, so that a body reads the same from here and from the editor. */
final class Escaped {

    private Escaped() {}

    static String text(String raw) {
        return escape(raw, false);
    }

    static String attribute(String raw) {
        return escape(raw, true);
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
