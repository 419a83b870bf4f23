package id.balai.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.it.MutableClock;
import id.balai.it.OnBothDatabases;
import id.balai.roster.service.RosterAttention;
import id.balai.roster.service.Terms;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class RosterAttentionIT {

    /**
     * The moment, the zone of the village, the last day in service, and which of the lists of 7, 30 and 90 days name it.
     * A list of 7 days holds what ends today and on the seven days after.
     */
    private static final List<Case> CASES = List.of(
            at("2026-03-10T04:00:00Z", "Asia/Makassar", "2026-03-09"),
            at("2026-03-10T04:00:00Z", "Asia/Makassar", "2026-03-10", 7, 30, 90),
            at("2026-03-10T04:00:00Z", "Asia/Makassar", "2026-03-17", 7, 30, 90),
            at("2026-03-10T04:00:00Z", "Asia/Makassar", "2026-03-18", 30, 90),
            at("2026-03-10T04:00:00Z", "Asia/Makassar", "2026-04-09", 30, 90),
            at("2026-03-10T04:00:00Z", "Asia/Makassar", "2026-04-10", 90),
            at("2026-03-10T04:00:00Z", "Asia/Makassar", "2026-06-08", 90),
            at("2026-03-10T04:00:00Z", "Asia/Makassar", "2026-06-09"),
            // a leap day counts like any other
            at("2028-02-22T04:00:00Z", "Asia/Makassar", "2028-02-29", 7, 30, 90),
            at("2028-02-22T04:00:00Z", "Asia/Makassar", "2028-03-01", 30, 90),
            at("2027-02-22T04:00:00Z", "Asia/Makassar", "2027-03-01", 7, 30, 90),
            at("2027-02-22T04:00:00Z", "Asia/Makassar", "2027-03-02", 30, 90),
            // one moment, three days of the calendar: 23.30 WIB, 00.30 WITA and 01.30 WIT
            at("2026-12-24T16:30:00Z", "Asia/Jakarta", "2026-12-31", 7, 30, 90),
            at("2026-12-24T16:30:00Z", "Asia/Jakarta", "2027-01-01", 30, 90),
            at("2026-12-24T16:30:00Z", "Asia/Makassar", "2027-01-01", 7, 30, 90),
            at("2026-12-24T16:30:00Z", "Asia/Jayapura", "2026-12-24"),
            at("2026-12-24T16:30:00Z", "Asia/Jakarta", "2026-12-24", 7, 30, 90));

    @Inject
    VillageFixture villages;

    @Inject
    RosterFixture fixture;

    @Inject
    RosterAttention attention;

    @Inject
    Terms terms;

    @AfterEach
    void letTimeRun() {
        MutableClock.release();
    }

    @Test
    void theListsNameWhatEndsInTimeByTheVillagesCalendar() throws Exception {
        for (Case each : CASES) {
            TestVillage village = villages.create("Ganra", each.zone());
            Post head = fixture.post(village, PostKind.HEAD, "Kepala Desa");
            fixture.term(village, fixture.person(village, "Irwan"), head, null, each.lastDay());
            MutableClock.setTo(each.now());

            for (int days : List.of(7, 30, 90)) {
                assertThat(expiring(village, days))
                        .as("%d days, %s", days, each)
                        .hasSize(each.lists().contains(days) ? 1 : 0);
            }
        }
    }

    @Test
    void theSoonestComesFirstWithItsNameAndDaysLeft() throws Exception {
        TestVillage village = villages.create("Ganra");
        MutableClock.setTo("2026-03-10T04:00:00Z");
        Post head = fixture.post(village, PostKind.HEAD, "Kepala Desa");
        Post bpd = fixture.post(village, PostKind.BPD, "Ketua BPD");
        fixture.term(village, fixture.person(village, "Irwan"), bpd, null, LocalDate.parse("2026-05-01"));
        fixture.term(village, fixture.person(village, "Jumarni"), head, null, LocalDate.parse("2026-03-12"));

        assertThat(expiring(village, 90))
                .extracting(ExpiringTenure::person, ExpiringTenure::place, ExpiringTenure::daysLeft)
                .containsExactly(tuple("Jumarni", "Kepala Desa", 2L), tuple("Irwan", "Ketua BPD", 52L));
    }

    @Test
    void whatHasNoEndOrIsSettledDoesNotWait() throws Exception {
        TestVillage village = villages.create("Ganra");
        MutableClock.setTo("2026-03-10T04:00:00Z");
        Post kaur = fixture.post(village, PostKind.ADMINISTRATION, "Kaur Keuangan");
        Post kasi = fixture.post(village, PostKind.TECHNICAL, "Kasi Pelayanan");
        fixture.term(village, fixture.person(village, "Jumarni"), kaur, null, null);
        Term ended = fixture.term(village, fixture.person(village, "Irwan"), kasi, null, null);
        village.run(() -> villages.inTransaction(
                em -> em.find(Term.class, ended.getId()).end(LocalDate.parse("2026-03-20"), Ending.RESIGNED, null)));

        assertThat(expiring(village, 90)).isEmpty();
    }

    @Test
    void whatHasASuccessorFromTheNextDayDoesNotWait() throws Exception {
        TestVillage village = villages.create("Ganra");
        MutableClock.setTo("2026-11-25T04:00:00Z");
        LocalDate last = LocalDate.parse("2026-11-30");
        Post replaced = fixture.post(village, PostKind.HEAD, "Kepala Desa");
        Post again = fixture.post(village, PostKind.BPD, "Ketua BPD");
        Post other = fixture.post(village, PostKind.BPD, "Anggota BPD");
        Person irwan = fixture.person(village, "Irwan");
        Person jumarni = fixture.person(village, "Jumarni");
        Term former = fixture.term(village, jumarni, replaced, null, last);
        fixture.term(village, irwan, again, null, last);
        fixture.term(village, irwan, other, null, last);
        assertThat(expiring(village, 7)).hasSize(3);

        village.callAs(
                Role.SECRETARY,
                () -> terms.replace(
                        former.getId(),
                        RosterFixture.order(fixture.person(village, "Wahyu"), "9/2026", "2026-12-01", null)));
        village.callAs(
                Role.SECRETARY,
                () -> terms.appoint(again.getId(), RosterFixture.order(irwan, "10/2026", "2026-12-01", null)));

        assertThat(expiring(village, 7)).extracting(ExpiringTenure::place).containsExactly("Anggota BPD");
    }

    @Test
    void aPostThatNobodyHoldsTodayIsVacant() throws Exception {
        TestVillage village = villages.create("Ganra");
        MutableClock.setTo("2026-03-10T04:00:00Z");
        Post kaur = fixture.post(village, PostKind.ADMINISTRATION, "Kaur Keuangan");
        fixture.post(village, PostKind.TECHNICAL, "Kasi Pelayanan");
        fixture.term(village, fixture.person(village, "Jumarni"), kaur, LocalDate.parse("2026-03-11"), null);

        assertThat(vacant(village)).containsExactly("Kaur Keuangan", "Kasi Pelayanan");
        MutableClock.setTo("2026-03-10T16:00:00Z");
        assertThat(vacant(village)).containsExactly("Kasi Pelayanan");
    }

    private List<ExpiringTenure> expiring(TestVillage village, int days) throws Exception {
        return village.callAs(Role.SECRETARY, () -> attention.expiring(days));
    }

    private List<String> vacant(TestVillage village) throws Exception {
        return village.callAs(
                Role.SECRETARY,
                () -> attention.vacant().stream().map(PublicPost::title).toList());
    }

    private static Case at(String now, String zone, String lastDay, Integer... lists) {
        return new Case(Instant.parse(now), zone, LocalDate.parse(lastDay), List.of(lists));
    }

    private record Case(Instant now, String zone, LocalDate lastDay, List<Integer> lists) {}
}
