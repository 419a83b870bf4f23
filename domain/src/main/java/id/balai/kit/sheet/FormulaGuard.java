package id.balai.kit.sheet;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet program from taking a text of a CSV file for a formula: an apostrophe goes in front of what would
 * begin one. Reading takes it away again, so that what was written is what is read.
 */
final class FormulaGuard {

    private static final Pattern BEGINS_ONE = Pattern.compile("'*[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]");

    private FormulaGuard() {}

    static String add(String text) {
        return BEGINS_ONE.matcher(text).lookingAt() ? "'" + text : text;
    }

    static String remove(String text) {
        return text.startsWith("'") && BEGINS_ONE.matcher(text).lookingAt() ? text.substring(1) : text;
    }
}
