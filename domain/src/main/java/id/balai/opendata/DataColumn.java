package id.balai.opendata;

/**
 * A column of a table.
 *
 * @param label as it stands in files, the same in every format
 * @param meaning key of the text in which the data dictionary says what it means
 */
public record DataColumn(String label, Type type, String meaning) {

    /** The page of this site about what a row is about. */
    public static final DataColumn PATH = new DataColumn("halaman", Type.PATH, "data.column.PATH");

    /** What kind of values a column holds. */
    public enum Type {
        TEXT,
        DAY,
        NUMBER,
        FLAG,
        PATH
    }
}
