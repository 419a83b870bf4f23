package id.balai.opendata;

/**
 * A file of a table, in whatever format.
 *
 * @param subject address part of whom or what it is about; null where the table has but one file
 */
public record DataFile(DataTable table, String subject) {

    /** Below that of all open data, without an ending. */
    public String address() {
        return table.addressOf(subject);
    }

    /** What it is called where it is kept, without an ending. */
    public String name() {
        return subject == null ? table.name() : table.name() + "-" + subject;
    }
}
