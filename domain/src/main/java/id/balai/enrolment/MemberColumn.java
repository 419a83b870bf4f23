package id.balai.enrolment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import id.balai.kit.sheet.Vocabulary;

/** The columns of a file of members, in the order in which they are written; they are read in any order. */
public enum MemberColumn {
    INSTITUTION("Lembaga", true, "Nama lembaga"),
    TITLES_BEFORE("Gelar depan", false),
    NAME("Nama", true, "Nama lengkap", "Nama anggota"),
    TITLES_AFTER("Gelar belakang", false, "Gelar"),
    NAMESAKE("Orang ke", false),
    ROLE("Jabatan", true, "Peran", "Kedudukan"),
    FIELD("Bidang", false, "Nama bidang"),
    SPECIALITY("Keahlian", false, "Bidang keahlian", "Spesialisasi"),
    EDUCATION("Pendidikan", false, "Pendidikan terakhir"),
    CONSENT("Izin tampil pendidikan", false),
    DECREE_NUMBER("Nomor SK", true, "No. SK", "SK", "Nomor SK pengangkatan", "No. SK pengangkatan"),
    DECREE_DATE("Tanggal SK", false, "Tgl. SK"),
    DECREE_SUBJECT("Tentang SK", false, "Perihal SK"),
    STARTS_ON("Mulai", false, "Mulai bertugas", "Tanggal mulai", "TMT"),
    ENDS_ON("Selesai", false, "Sampai", "Tanggal selesai", "Berakhir");

    private final String heading;
    private final boolean required;
    private final List<String> others;

    MemberColumn(String heading, boolean required, String... others) {
        this.heading = heading;
        this.required = required;
        this.others = List.of(others);
    }

    public static Optional<MemberColumn> headed(String heading) {
        String key = Vocabulary.key(heading);
        return Stream.of(values())
                .filter(column -> Stream.concat(Stream.of(column.heading), column.others.stream())
                        .anyMatch(name -> Vocabulary.key(name).equals(key)))
                .findFirst();
    }

    public static List<String> headings() {
        return Stream.of(values()).map(MemberColumn::heading).toList();
    }

    public String heading() {
        return heading;
    }

    /** Whether a file without this column makes no sense. */
    public boolean isRequired() {
        return required;
    }
}
