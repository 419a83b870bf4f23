package id.balai.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import id.balai.institution.Institution;
import id.balai.institution.InstitutionKind;
import id.balai.institution.MemberRole;
import id.balai.institution.MemberSeat;
import id.balai.institution.Membership;
import id.balai.kit.sheet.Sheet;
import id.balai.roster.Decree;
import id.balai.roster.Education;
import id.balai.roster.Person;
import id.balai.roster.Span;
import id.balai.shared.Slug;

class EnrolmentTest {

    private static final String HEADINGS = "Lembaga;Nama;Jabatan;Bidang;Pendidikan;Nomor SK;Tanggal SK;Mulai;Selesai\n";

    private final Institution kpmd = institution("Kader Pemberdayaan Masyarakat Desa", "KPMD", "kpmd");
    private final Institution pkk = institution("Pemberdayaan Kesejahteraan Keluarga", "PKK", "pkk");
    private final List<Person> people = new ArrayList<>();
    private final List<Decree> decrees = new ArrayList<>();
    private final List<Membership> memberships = new ArrayList<>();

    @Test
    void whatIsUnderstoodIsPlannedOncePerPersonAndDecree() {
        Enrolment enrolment = read("KPMD;Siti Aminah, S.Pd;Ketua;;S-1;1/SK/2020;30/7/2020;1/8/2020;\n"
                + "Pemberdayaan Kesejahteraan Keluarga;SITI  AMINAH;anggota;;;1 / sk / 2020;;2020-08-01;\n");

        assertThat(enrolment.faults()).isEmpty();
        enrolment.complete();
        assertThat(enrolment.newPeople())
                .extracting(Person::fullName, Person::getEducation)
                .containsExactly(tuple("Siti Aminah, S.Pd", Education.S1));
        assertThat(enrolment.newDecrees())
                .extracting(Decree::getNumber, Decree::getIssuedOn)
                .containsExactly(tuple("1/SK/2020", LocalDate.of(2020, 7, 30)));
        assertThat(enrolment.newMemberships())
                .extracting(Membership::getInstitution, Membership::getRole, Membership::getStartsOn)
                .containsExactly(
                        tuple(kpmd, MemberRole.CHAIR, LocalDate.of(2020, 8, 1)),
                        tuple(pkk, MemberRole.MEMBER, LocalDate.of(2020, 8, 1)));
    }

    @Test
    void everyKindOfFaultIsNamedByRowAndColumnAtOnce() {
        decrees.add(new Decree("7/SK/2019", LocalDate.of(2019, 1, 1), null));
        people.add(new Person(null, "Nurlaela", null));
        people.add(new Person(null, "Nurlaela", null));
        people.add(known("Budi", Education.SLTA));
        memberships.add(new Membership(
                people.get(2), kpmd, MemberSeat.of(MemberRole.CHAIR), new Span(null, null), decrees.get(0)));

        Enrolment enrolment = read("RT 99;A;Ketua;;;1/SK;;;\n"
                + "KPMD;;Ketua;;;1/SK;;;\n"
                + "KPMD;C;Kepala;;;1/SK;;;\n"
                + "KPMD;D;Anggota;;S9;1/SK;;;\n"
                + "KPMD;E;Anggota;;;;;;\n"
                + "KPMD;F;Anggota;;;1/SK;;31/02/2020;\n"
                + "KPMD;G;Anggota;;;1/SK;;2020-08-01;2020-07-31\n"
                + "KPMD;H;Anggota;;;7/SK/2019;2020-01-01;;\n"
                + "KPMD;Nurlaela;Anggota;;;1/SK;;;\n"
                + "KPMD;Budi;Anggota;;;1/SK;;;\n"
                + "PKK;Budi;Anggota;;S1;1/SK;;;\n"
                + "PKK;L;Ketua bidang;;;1/SK;;;\n"
                + "PKK;M;Ketua;Kesehatan;;1/SK;;;\n"
                + "PKK;N;Ketua;;;1/SK;;;\n"
                + "PKK;N;Anggota;;;1/SK;;;\n"
                + "PKK;" + "O".repeat(101) + ";Anggota;;;1/SK;;;\n"
                + "PKK;P;Anggota;;;1/SK;;kemarin;besok\n");

        assertThat(enrolment.faults())
                .extracting(CellFault::row, CellFault::letters, CellFault::heading, CellFault::key)
                .containsExactly(
                        tuple(2, "A", "Lembaga", "enrolment.institution.unknown"),
                        tuple(3, "B", "Nama", "enrolment.required"),
                        tuple(4, "C", "Jabatan", "enrolment.word"),
                        tuple(5, "E", "Pendidikan", "enrolment.word"),
                        tuple(6, "F", "Nomor SK", "enrolment.required"),
                        tuple(7, "H", "Mulai", "enrolment.day"),
                        tuple(8, "I", "Selesai", "enrolment.backwards"),
                        tuple(9, "G", "Tanggal SK", "enrolment.decree.differs"),
                        tuple(10, "", "Orang ke", "enrolment.namesakes"),
                        tuple(11, "B", "Nama", "enrolment.member"),
                        tuple(12, "E", "Pendidikan", "enrolment.person.differs"),
                        tuple(13, "D", "Bidang", "enrolment.field.missing"),
                        tuple(14, "D", "Bidang", "enrolment.field.unwanted"),
                        tuple(16, "B", "Nama", "enrolment.twice"),
                        tuple(17, "B", "Nama", "enrolment.tooLong"),
                        tuple(18, "H", "Mulai", "enrolment.day"),
                        tuple(18, "I", "Selesai", "enrolment.day"));
    }

    @Test
    void theHeadingsAreReadInAnyOrderAndCheckedFirst() {
        assertThat(of("SK;nama lengkap;JABATAN;Lembaga\ntidak diketahui;A;Anggota;KPMD\n")
                        .faults())
                .isEmpty();
        assertThat(of("Nama;Jabatan;Nomor SK;nama;Hobi\nA;Anggota;1;;\n").faults())
                .extracting(CellFault::row, CellFault::letters, CellFault::key)
                .containsExactly(
                        tuple(1, "", "enrolment.heading.missing"),
                        tuple(1, "D", "enrolment.heading.twice"),
                        tuple(1, "E", "enrolment.heading.unknown"));
    }

    @Test
    void aRowThatTheVillageHasAlreadyBringsNothing() {
        people.add(known("Budi", Education.SLTA));
        decrees.add(new Decree("7/SK/2019", null, null));
        memberships.add(new Membership(
                people.get(0), kpmd, MemberSeat.of(MemberRole.CHAIR), new Span(null, null), decrees.get(0)));

        Enrolment enrolment = read("KPMD;Budi;Ketua;;SLTA;7/SK/2019;2019-01-01;;\n");

        assertThat(enrolment.faults()).isEmpty();
        assertThat(enrolment.newMemberships()).isEmpty();
        assertThat(enrolment.rows()).extracting(EnrolledRow::isKnown).containsExactly(true);
        assertThat(decrees.get(0).getIssuedOn()).isNull();
        enrolment.complete();
        assertThat(decrees.get(0).getIssuedOn()).isEqualTo("2019-01-01");
    }

    @Test
    void whatRowsSayOfOneDecreeIsPutTogetherAndMayNotContradict() {
        decrees.add(new Decree("7/SK/2019", null, null));
        String headings = "Lembaga;Nama;Jabatan;Nomor SK;Tanggal SK;Tentang SK\n";

        Enrolment agreeing = of(headings
                + "KPMD;A;Ketua;7/SK/2019;;\n"
                + "KPMD;B;Anggota;7/SK/2019;2019-01-01;\n"
                + "KPMD;C;Anggota;7/SK/2019;;Pengangkatan kader\n"
                + "KPMD;D;Anggota;8/SK/2019;;\n"
                + "KPMD;E;Anggota;8/SK/2019;2019-02-02;pengurus\n");
        Enrolment contradicting = of(headings
                + "KPMD;A;Ketua;7/SK/2019;2019-01-01;kader\n"
                + "KPMD;B;Anggota;7/SK/2019;2019-01-02;Kader\n"
                + "KPMD;C;Anggota;8/SK/2019;2019-02-01;\n"
                + "KPMD;D;Anggota;8/SK/2019;2019-02-02;\n"
                + "KPMD;E;Kepala;7/SK/2019;;pengurus\n");

        assertThat(contradicting.faults())
                .extracting(CellFault::row, CellFault::heading, CellFault::key)
                .containsExactly(
                        tuple(3, "Tanggal SK", "enrolment.decree.differs"),
                        tuple(5, "Tanggal SK", "enrolment.decree.differs"),
                        tuple(6, "Jabatan", "enrolment.word"),
                        tuple(6, "Tentang SK", "enrolment.decree.otherSubject"));
        assertThat(agreeing.faults()).isEmpty();
        agreeing.complete();
        assertThat(List.of(decrees.get(0), agreeing.newDecrees().get(0)))
                .extracting(Decree::getIssuedOn, Decree::getSubject)
                .containsExactly(
                        tuple(LocalDate.of(2019, 1, 1), "Pengangkatan kader"),
                        tuple(LocalDate.of(2019, 2, 2), "pengurus"));
    }

    @Test
    void titlesThatStandInAStoredNameAreNotAddedAgain() {
        people.add(new Person(null, "Budi, S.Pd", null));

        Enrolment same = read("KPMD;Budi, S.Pd;Ketua;;;1/SK;;;\n");
        Enrolment other = read("KPMD;Budi, S.H.;Ketua;;;1/SK;;;\n");

        assertThat(other.faults()).extracting(CellFault::key).containsExactly("enrolment.person.differs");
        assertThat(same.faults()).isEmpty();
        same.complete();
        assertThat(people.get(0).fullName()).isEqualTo("Budi, S.Pd");
    }

    @Test
    void aSpecialityOutsideKpmdIsAFault() {
        Enrolment enrolment =
                of("Lembaga;Nama;Jabatan;Keahlian;Nomor SK\n" + "PKK;A;Kepala;Ekonomi;1\nPKK;B;Ketua;;1\n");

        assertThat(enrolment.faults())
                .extracting(CellFault::row, CellFault::letters, CellFault::key)
                .containsExactly(tuple(2, "C", "enrolment.word"), tuple(2, "D", "enrolment.speciality.unwanted"));
    }

    @Test
    void namesakesAreToldApartByNumber() {
        people.add(new Person(null, "Nurlaela", "S.Pd"));
        people.add(new Person(null, "NURLAELA", null));

        Enrolment enrolment = of("Lembaga;Nama;Orang ke;Jabatan;Nomor SK\n"
                + "KPMD;Nurlaela;2;Ketua;1\nKPMD;Nurlaela;1;Anggota;1\nKPMD;Nurlaela;3;Anggota;1\n");

        assertThat(enrolment.faults()).isEmpty();
        assertThat(enrolment.newMemberships())
                .extracting(Membership::getPerson)
                .startsWith(people.get(1), people.get(0));
        assertThat(enrolment.newPeople()).hasSize(1);
    }

    private Enrolment read(String rows) {
        return of(HEADINGS + rows);
    }

    private Enrolment of(String text) {
        try {
            Sheet sheet = Sheet.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            return Enrolment.of(sheet, new KnownRoster(List.of(kpmd, pkk), people, decrees, memberships));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Person known(String name, Education education) {
        Person person = new Person(null, name, null);
        person.setEducation(education);
        return person;
    }

    private static Institution institution(String name, String acronym, String slug) {
        Institution institution = new Institution();
        institution.setKind(InstitutionKind.OTHER);
        institution.setName(name);
        institution.setAcronym(acronym);
        institution.setSlug(new Slug(slug));
        return institution;
    }
}
