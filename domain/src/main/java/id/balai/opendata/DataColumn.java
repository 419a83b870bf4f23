package id.balai.opendata;

/** The columns of the tables, called so in every format. What they mean is said in the data dictionary. */
public enum DataColumn {
    POST("jabatan", Type.TEXT),
    SECTION("bagian", Type.TEXT),
    SUPERIOR("atasan", Type.TEXT),
    INSTITUTION("lembaga", Type.TEXT),
    ACRONYM("singkatan", Type.TEXT),
    KIND("jenis", Type.TEXT),
    PURPOSE("tujuan", Type.TEXT),
    NAME("nama", Type.TEXT),
    ROLE("peran", Type.TEXT),
    FIELD("bidang", Type.TEXT),
    SPECIALITY("keahlian", Type.TEXT),
    EDUCATION("pendidikan", Type.TEXT),
    ACTING("pelaksana_tugas", Type.FLAG),
    DECREE_NUMBER("nomor_sk", Type.TEXT),
    DECREE_DATE("tanggal_sk", Type.DAY),
    STARTS_ON("mulai", Type.DAY),
    ENDS_ON("selesai", Type.DAY),
    DUTIES("tugas", Type.TEXT),
    MEMBERS("jumlah_anggota", Type.NUMBER),
    PATH("halaman", Type.PATH);

    /** What kind of values a column holds. */
    public enum Type {
        TEXT,
        DAY,
        NUMBER,
        FLAG,
        PATH
    }

    private final String label;
    private final Type type;

    DataColumn(String label, Type type) {
        this.label = label;
        this.type = type;
    }

    /** As it stands in files. */
    public String getLabel() {
        return label;
    }

    public Type getType() {
        return type;
    }
}
