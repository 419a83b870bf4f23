package id.balai.enrolment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.balai.institution.Institution;
import id.balai.institution.InstitutionKind;
import id.balai.shared.Slug;

/** A file as Excel in an Indonesian office writes it: with a mark, semicolons and line ends of Windows. */
class FiveHundredMembers {

    private static final String HEADINGS =
            "Lembaga;Nama lengkap;Jabatan;Pendidikan;No. SK;Tanggal SK;Mulai;Selesai;Gelar belakang";

    private static final Map<Integer, String> FAULTS = Map.of(
            12, "RT 099;Warga 12;Anggota;SMA;1/KPTS/2021;04/01/2021;05/01/2021;;",
            57, "PKK;;Anggota;SMA;1/KPTS/2021;04/01/2021;05/01/2021;;",
            101, "PKK;Warga 101;Juru kunci;SMA;1/KPTS/2021;04/01/2021;05/01/2021;;",
            203, "PKK;Warga 203;Anggota;S7;1/KPTS/2021;04/01/2021;05/01/2021;;",
            311, "PKK;Warga 311;Anggota;SMA;;04/01/2021;05/01/2021;;",
            402, "PKK;Warga 402;Anggota;SMA;1/KPTS/2021;04/01/2021;29/02/2021;;",
            499, "PKK;Warga 499;Anggota;SMA;1/KPTS/2021;04/01/2021;05/01/2021;05/01/2020;");

    String withSevenFaults() {
        return file(FAULTS);
    }

    String mended() {
        return file(Map.of());
    }

    static Institution institution(String acronym, String name, String slug, int ordinal) {
        Institution institution = new Institution();
        institution.setKind(InstitutionKind.OTHER);
        institution.setAcronym(acronym);
        institution.setName(name);
        institution.setSlug(new Slug(slug));
        institution.stand(ordinal);
        return institution;
    }

    private static String file(Map<Integer, String> faults) {
        List<String> lines = new ArrayList<>(List.of("\ufeff" + HEADINGS));
        for (int row = 2; row <= 501; row++) {
            lines.add(faults.getOrDefault(row, row(row)));
        }
        return String.join("\r\n", lines) + "\r\n";
    }

    private static String row(int row) {
        return row % 3 == 0
                ? "\"Karang Taruna \"\"Mekar\"\"\";Warga %d;Anggota;;tidak diketahui;;;;".formatted(row)
                : "pkk;Warga %d;%s;S-1;%d/KPTS/2021;4 Januari 2021;2021-01-05;31/12/2025;S.Pd"
                        .formatted(row, row == 2 ? "Ketua" : "anggota", row % 2);
    }
}
