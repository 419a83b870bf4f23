package id.balai.opendata;

import java.util.List;

/**
 * A table that everybody may take: a row for each record, a value for each column. Values are texts, days, numbers, yes
 * or no, or constants; null where nothing is known.
 */
public record DataSet(DataTable table, List<List<Object>> rows) {}
