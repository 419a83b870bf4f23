package id.balai.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.concurrent.Callable;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.enrolment.service.ExportingMembers;
import id.balai.enrolment.service.ImportingMembers;
import id.balai.institution.Membership;
import id.balai.it.Caller;
import id.balai.it.OnBothDatabases;
import id.balai.kit.sheet.Sheet;
import id.balai.kit.sheet.SheetFormat;
import id.balai.kit.sheet.SheetPage;
import id.balai.roster.Decree;
import id.balai.roster.Person;
import id.balai.roster.RosterPermission;
import id.balai.shared.RuleViolation;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;
import id.balai.writing.WritingPermission;

@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class MemberImportIT {

    private static final Caller SECRETARY = Caller.named("sekretaris").with(RosterPermission.APPOINT);

    @Inject
    VillageFixture villages;

    @Inject
    ImportingMembers importing;

    @Inject
    ExportingMembers exporting;

    @Test
    void fiveHundredRowsWithSevenFaultsStoreNothingAndAreStoredOnceMended() throws Exception {
        TestVillage village = villageWithInstitutions("Impor");
        FiveHundredMembers rows = new FiveHundredMembers();
        Sheet faulty = csv(rows.withSevenFaults());

        EnrolmentPreview preview = in(village, () -> importing.check(faulty));

        assertThat(preview.faults())
                .extracting(CellFault::row, CellFault::letters, CellFault::heading, CellFault::key)
                .containsExactly(
                        tuple(12, "A", "Lembaga", "enrolment.institution.unknown"),
                        tuple(57, "B", "Nama", "enrolment.required"),
                        tuple(101, "C", "Jabatan", "enrolment.word"),
                        tuple(203, "D", "Pendidikan", "enrolment.word"),
                        tuple(311, "E", "Nomor SK", "enrolment.required"),
                        tuple(402, "G", "Mulai", "enrolment.day"),
                        tuple(499, "H", "Selesai", "enrolment.backwards"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> in(village, () -> importing.take(faulty)))
                .satisfies(e -> assertThat(e.key()).isEqualTo("enrolment.faulty"))
                .satisfies(e -> assertThat(e.arguments()).containsExactly(7));
        assertThat(counts(village)).containsExactly(0L, 0L, 0L);

        in(village, () -> importing.take(csv(rows.mended())));

        assertThat(counts(village)).containsExactly(500L, 500L, 2L);
    }

    @Test
    void whatIsExportedComesBackIdenticalHereAndElsewhereInBothFormats() throws Exception {
        TestVillage village = villageWithInstitutions("Ekspor");
        in(village, () -> importing.take(csv(new FiveHundredMembers().mended())));
        SheetPage exported = in(village, exporting::members);
        assertThat(exported.rows()).hasSize(500);

        for (SheetFormat format : SheetFormat.values()) {
            Sheet file = read(written(format, exported));

            EnrolmentPreview again = in(village, () -> importing.take(file));
            assertThat(again.known()).isEqualTo(500);
            assertThat(again.added()).isZero();
            assertThat(counts(village)).containsExactly(500L, 500L, 2L);

            TestVillage other = villageWithInstitutions("Tujuan " + format);
            in(other, () -> importing.take(file));
            assertThat(in(other, exporting::members).rows()).isEqualTo(exported.rows());
        }
    }

    @Test
    void onlyThoseWhoAppointMayImportAndExport() throws Exception {
        TestVillage village = villageWithInstitutions("Hak");
        Caller editor = Caller.named("penyunting").with(WritingPermission.PUBLISH);
        Sheet file = csv(new FiveHundredMembers().mended());

        for (Callable<?> call :
                List.<Callable<?>>of(() -> importing.check(file), () -> importing.take(file), exporting::members)) {
            assertThatExceptionOfType(jakarta.ejb.EJBAccessException.class)
                    .isThrownBy(() -> village.call(() -> editor.call(call)));
        }
    }

    private TestVillage villageWithInstitutions(String name) throws Exception {
        TestVillage village = villages.create(name);
        village.call(() -> {
            villages.store(FiveHundredMembers.institution("PKK", "Pemberdayaan Kesejahteraan Keluarga", "pkk", 1));
            return villages.store(FiveHundredMembers.institution(null, "Karang Taruna \"Mekar\"", "karang-taruna", 2));
        });
        return village;
    }

    private List<Long> counts(TestVillage village) throws Exception {
        return village.call(() -> List.of(count(Membership.class), count(Person.class), count(Decree.class)));
    }

    private long count(Class<?> type) {
        long[] counted = new long[1];
        villages.inTransaction(
                em -> counted[0] = em.createQuery("select count(e) from " + type.getSimpleName() + " e", Long.class)
                        .getSingleResult());
        return counted[0];
    }

    private static <T> T in(TestVillage village, Callable<T> work) throws Exception {
        return village.call(() -> SECRETARY.call(work));
    }

    private static Sheet csv(String text) throws Exception {
        return read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static Sheet read(byte[] file) throws Exception {
        return Sheet.read(new ByteArrayInputStream(file));
    }

    private static byte[] written(SheetFormat format, SheetPage page) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        format.write(bytes, List.of(page));
        return bytes.toByteArray();
    }
}
