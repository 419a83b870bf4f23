package id.balai.journal.web;

/**
 * A field from what to what, in the words of the office.
 *
 * @param name of the field in the journal
 * @param leftOut whether a text is too long for this place, so that {@code from} and {@code to} only say how long
 */
public record ShownChange(String name, String field, String from, String to, boolean secret, boolean leftOut) {

    private static final int SHORT = 120;

    /** Whether it needs a paragraph of its own. */
    public boolean isLong() {
        return from.length() > SHORT || to.length() > SHORT;
    }
}
