package id.balai.opendata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table that everybody may take.
 *
 * @param address of its file below that of all open data, without an ending; with {@code *} for the address part of whom
 *     or what a file is about where there is one for each of several
 * @param title key of the text that names the table
 * @param about key of the text that says what is in it
 * @param columns in order; one that is added comes last
 */
public record DataTable(String address, String title, String about, List<DataColumn> columns) {

    private static final String EACH = "*";

    public boolean hasSubjects() {
        return address.contains(EACH);
    }

    /** The last part of the address. */
    public String name() {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** The file at an address, whether its subject exists or not; empty when this table has none there. */
    public Optional<DataFile> fileAt(String asked) {
        Matcher form = Pattern.compile(address.replace(EACH, "([a-z0-9-]+)")).matcher(asked);
        return form.matches()
                ? Optional.of(new DataFile(this, hasSubjects() ? form.group(1) : null))
                : Optional.empty();
    }

    String addressOf(String subject) {
        return hasSubjects() ? address.replace(EACH, subject) : address;
    }
}
