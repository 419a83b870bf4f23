package id.balai.opendata;

import java.util.List;

/**
 * What a file holds: a row for each record, a value for each column. Values are texts, days, numbers, yes or no, or
 * {@link DataWord words}; null where nothing is known.
 */
public record DataSet(DataFile file, List<List<Object>> rows) {

    public DataTable table() {
        return file.table();
    }
}
