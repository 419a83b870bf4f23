package id.balai.roster;

import id.balai.opendata.DataColumn;
import id.balai.opendata.DataColumn.Type;

/** Columns of open data that more than one table of those who serve the village has. */
public final class RosterColumns {

    public static final DataColumn NAME = new DataColumn("nama", Type.TEXT, "data.column.NAME");
    public static final DataColumn DECREE_NUMBER = new DataColumn("nomor_sk", Type.TEXT, "data.column.DECREE_NUMBER");
    public static final DataColumn DECREE_DATE = new DataColumn("tanggal_sk", Type.DAY, "data.column.DECREE_DATE");
    public static final DataColumn STARTS_ON = new DataColumn("mulai", Type.DAY, "data.column.STARTS_ON");
    public static final DataColumn ENDS_ON = new DataColumn("selesai", Type.DAY, "data.column.ENDS_ON");

    private RosterColumns() {}
}
