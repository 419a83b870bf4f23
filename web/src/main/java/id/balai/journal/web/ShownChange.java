package id.balai.journal.web;

/** A field from what to what, in the words of the office. */
public record ShownChange(String field, String from, String to, boolean secret) {

    private static final int SHORT = 120;

    /** Whether it would fill a table by itself. */
    public boolean isLong() {
        return from.length() > SHORT || to.length() > SHORT;
    }
}
