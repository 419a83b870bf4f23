package id.balai.opendata;

import java.util.List;
import java.util.Locale;

/** The tables that everybody may take, with their columns in order. A column that is added comes last. */
public enum DataTable {
    OFFICIALS(
            DataColumn.POST,
            DataColumn.SECTION,
            DataColumn.SUPERIOR,
            DataColumn.NAME,
            DataColumn.ACTING,
            DataColumn.DECREE_NUMBER,
            DataColumn.DECREE_DATE,
            DataColumn.STARTS_ON,
            DataColumn.ENDS_ON,
            DataColumn.DUTIES,
            DataColumn.PATH),
    INSTITUTIONS(
            DataColumn.ACRONYM,
            DataColumn.NAME,
            DataColumn.KIND,
            DataColumn.PURPOSE,
            DataColumn.DECREE_NUMBER,
            DataColumn.DECREE_DATE,
            DataColumn.STARTS_ON,
            DataColumn.ENDS_ON,
            DataColumn.MEMBERS,
            DataColumn.PATH),
    MEMBERS(
            DataColumn.INSTITUTION,
            DataColumn.NAME,
            DataColumn.ROLE,
            DataColumn.FIELD,
            DataColumn.SPECIALITY,
            DataColumn.EDUCATION,
            DataColumn.DECREE_NUMBER,
            DataColumn.DECREE_DATE,
            DataColumn.STARTS_ON,
            DataColumn.ENDS_ON);

    private final List<DataColumn> columns;

    DataTable(DataColumn... columns) {
        this.columns = List.of(columns);
    }

    public List<DataColumn> getColumns() {
        return columns;
    }

    /** Of its files. */
    public String getFileName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
