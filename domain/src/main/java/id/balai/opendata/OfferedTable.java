package id.balai.opendata;

import java.util.List;

/** A table with its files. @param subjects one for each file; empty where the table has but one */
public record OfferedTable(DataTable table, List<DataSubject> subjects) {

    /** Where the only file is, below the address of all open data. */
    public String address() {
        return table.addressOf(null);
    }

    /** Where the file about one of the subjects is. */
    public String addressOf(DataSubject subject) {
        return table.addressOf(subject.slug());
    }
}
