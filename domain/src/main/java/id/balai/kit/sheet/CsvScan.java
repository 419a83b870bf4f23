package id.balai.kit.sheet;

/** Walks over separated values to see what the reader has to be told, or would not complain about. */
final class CsvScan {

    private static final String SEPARATORS = ",;\t";

    private CsvScan() {}

    /** Whichever stands most often in the first row, quoted parts left out. */
    static char separatorOf(String text) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                if (counts[0] + counts[1] + counts[2] > 0) {
                    break;
                }
            } else if (!quoted && SEPARATORS.indexOf(c) >= 0) {
                counts[SEPARATORS.indexOf(c)]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.charAt(most);
    }

    /** A quotation mark that is never closed would swallow all that follows it. */
    static void requireClosedQuotes(String text, char separator) {
        int line = 1;
        int opened = 0;
        boolean atStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lineEnd = c == '\n' || c == '\r' && !text.startsWith("\n", i + 1);
            line += lineEnd ? 1 : 0;
            if (opened > 0) {
                opened = c == '"' ? 0 : opened;
                // a doubled mark opens again where it closed
                atStart = opened == 0 && text.startsWith("\"", i + 1);
            } else {
                opened = c == '"' && atStart ? line : 0;
                atStart = c == separator || lineEnd || c == '\r';
            }
        }
        if (opened > 0) {
            throw Sheet.refused("sheet.openQuote", opened);
        }
    }
}
