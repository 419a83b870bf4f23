package id.balai.enrolment;

import id.balai.institution.MemberRole;
import id.balai.institution.Speciality;
import id.balai.kit.sheet.Vocabulary;
import id.balai.roster.Education;

/** What files call roles, specialities and schooling. */
public final class MemberWords {

    public static final Vocabulary<MemberRole> ROLES = new Vocabulary<>(MemberRole.class)
            .with(MemberRole.CHAIR, "Ketua")
            .with(MemberRole.VICE_CHAIR, "Wakil ketua", "Wakil")
            .with(MemberRole.SECRETARY, "Sekretaris")
            .with(MemberRole.TREASURER, "Bendahara")
            .with(MemberRole.FIELD, "Ketua bidang", "Bidang", "Koordinator bidang", "Kepala bidang", "Seksi")
            .with(MemberRole.MEMBER, "Anggota");

    public static final Vocabulary<Speciality> SPECIALITIES = new Vocabulary<>(Speciality.class)
            .with(Speciality.INFORMATION_SYSTEM, "Sistem informasi", "Sistem informasi desa", "SID")
            .with(Speciality.PLANNING, "Perencanaan", "Perencanaan desa")
            .with(Speciality.TECHNICAL, "Teknik", "Teknis")
            .with(Speciality.BASIC_SOCIAL_SERVICES, "Pelayanan sosial dasar", "PSD", "Sosial dasar")
            .with(Speciality.ECONOMY, "Ekonomi", "Ekonomi desa");

    public static final Vocabulary<Education> EDUCATIONS = new Vocabulary<>(Education.class)
            .with(Education.NONE, "Tidak bersekolah", "Tidak sekolah", "Tidak tamat SD", "Belum sekolah")
            .with(Education.SD, "SD", "MI", "Paket A", "SD sederajat")
            .with(Education.SLTP, "SLTP", "SMP", "MTs", "Paket B", "SLTP sederajat", "SMP sederajat")
            .with(Education.SLTA, "SLTA", "SMA", "SMK", "SMU", "MA", "Paket C", "SLTA sederajat", "SMA sederajat")
            .with(Education.D1, "D1", "D-I", "Diploma 1")
            .with(Education.D2, "D2", "D-II", "Diploma 2")
            .with(Education.D3, "D3", "D-III", "Diploma 3")
            .with(Education.D4, "D4", "D-IV", "Diploma 4")
            .with(Education.S1, "S1", "S-I", "Sarjana", "Strata 1")
            .with(Education.S2, "S2", "S-II", "Magister", "Strata 2")
            .with(Education.S3, "S3", "S-III", "Doktor", "Strata 3");

    private MemberWords() {}
}
