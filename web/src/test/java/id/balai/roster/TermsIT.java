package id.balai.roster;

import static id.balai.roster.RosterFixture.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.it.MutableClock;
import id.balai.it.OnBothDatabases;
import id.balai.journal.JournalFilter;
import id.balai.journal.service.Journal;
import id.balai.roster.service.Decrees;
import id.balai.roster.service.PublicOfficials;
import id.balai.roster.service.Terms;
import id.balai.shared.RuleViolation;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

/** One holder after another. Today is 10 March 2026. */
@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class TermsIT {

    private static final String OLD = "1/KPTS/2020";
    private static final String NEW = "7/KPTS/2026";

    @Inject
    VillageFixture villages;

    @Inject
    RosterFixture fixture;

    @Inject
    Terms terms;

    @Inject
    Decrees decrees;

    @Inject
    PublicOfficials officials;

    @Inject
    Journal journal;

    TestVillage village;
    Post kaur;
    Person jumarni;
    Person irwan;

    @BeforeEach
    void beginVillage() throws Exception {
        MutableClock.setTo("2026-03-10T04:00:00Z");
        village = villages.create("Ganra");
        kaur = fixture.post(village, PostKind.ADMINISTRATION, "Kaur Keuangan");
        jumarni = fixture.person(village, "Jumarni");
        irwan = fixture.person(village, "Irwan");
    }

    @AfterEach
    void letTimeRun() {
        MutableClock.release();
    }

    @Test
    void theSuccessorIsShownTodayAndThePredecessorStaysInTheHistory() throws Exception {
        long first = appoint(order(jumarni, OLD, "2020-01-02", null)).getId();

        village.callAs(Role.SECRETARY, () -> terms.replace(first, order(irwan, NEW, "2026-03-10", null)));

        assertThat(holders()).containsExactly("Irwan");
        assertThat(village.call(() -> officials.formerHolders(kaur.getId())))
                .singleElement()
                .satisfies(former -> {
                    assertThat(former.name()).isEqualTo("Jumarni");
                    assertThat(former.decreeNumber()).isEqualTo(OLD);
                    assertThat(former.endsOn()).isEqualTo("2026-03-09");
                });
        assertThat(history())
                .extracting(TenureSummary::person, TenureSummary::ending, TenureSummary::endedBy)
                .containsExactly(tuple("Irwan", null, null), tuple("Jumarni", Ending.REPLACED, NEW));
        assertThat(effects(OLD)).containsExactly("APPOINTED Jumarni");
        assertThat(effects(NEW)).containsExactly("APPOINTED Irwan", "ENDED Jumarni");
    }

    @Test
    void aSecondDefinitiveHolderIsRefusedByName() throws Exception {
        appoint(order(jumarni, OLD, "2020-01-02", null));

        assertThatThrownBy(() -> appoint(order(irwan, NEW, "2026-03-10", null)))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.key()).isEqualTo("term.overlap.since");
                    assertThat(refused.field()).isEqualTo("startsOn");
                    assertThat(refused.arguments())
                            .containsExactly("Kaur Keuangan", "Jumarni", LocalDate.parse("2020-01-02"));
                });
        assertThat(holders()).containsExactly("Jumarni");
        assertThat(village.callAs(Role.SECRETARY, () -> decrees.numbered(NEW))).isEmpty();
    }

    @Test
    void somebodyActsUntilADefinitiveHolderComes() throws Exception {
        var order = order(irwan, OLD, "2026-01-01", "2026-03-31");
        order.setActing(true);
        appoint(order);
        appoint(order(jumarni, NEW, "2026-03-01", null));

        assertThat(holders()).containsExactly("Jumarni", "Irwan");
    }

    @Test
    void anExtensionMovesTheEndAndIsListedUnderItsDecree() throws Exception {
        long term = appoint(order(jumarni, OLD, "2020-01-02", "2026-03-01")).getId();
        assertThat(holders()).isEmpty();

        village.callAs(
                Role.SECRETARY,
                () -> terms.extend(term, LocalDate.parse("2026-12-31"), new DecreeCitation(NEW, null, null)));

        assertThat(holders()).containsExactly("Jumarni");
        assertThat(effects(NEW)).containsExactly("EXTENDED Jumarni");
    }

    @Test
    void aDismissalNeedsADecreeAndAResignationDoesNot() throws Exception {
        long term = appoint(order(jumarni, OLD, "2020-01-02", null)).getId();
        LocalDate last = LocalDate.parse("2026-03-01");
        DecreeCitation none = new DecreeCitation();

        assertThatThrownBy(() -> village.callAs(Role.SECRETARY, () -> terms.end(term, last, Ending.DISMISSED, none)))
                .hasMessage("decree.number.missing");
        village.callAs(Role.SECRETARY, () -> terms.end(term, last, Ending.RESIGNED, none));

        assertThat(history()).extracting(TenureSummary::endedBy).containsOnlyNulls();
    }

    @Test
    void anExtensionBeyondTheTermIsWarnedOfAndTheDecreeKeepsItsOwnEnd() throws Exception {
        Post bpd = fixture.post(village, PostKind.BPD, "Ketua BPD");
        LocalDate first = LocalDate.parse("2027-12-31");
        long term = village.callAs(
                        Role.SECRETARY,
                        () -> terms.appoint(bpd.getId(), order(jumarni, OLD, "2020-01-01", "2025-12-31")))
                .getId();

        assertThat(village.callAs(Role.SECRETARY, () -> terms.warningsOfExtending(term, first)))
                .isEmpty();
        assertThat(village.callAs(Role.SECRETARY, () -> terms.warningsOfExtending(term, first.plusDays(1))))
                .extracting(RosterWarning::key)
                .containsExactly("warning.term.long");
        village.callAs(Role.SECRETARY, () -> terms.extend(term, first, new DecreeCitation(NEW, null, null)));
        village.callAs(
                Role.SECRETARY,
                () -> terms.extend(term, first.plusYears(1), new DecreeCitation("99/2027", null, null)));

        Decree by = village.callAs(Role.SECRETARY, () -> decrees.numbered(NEW)).orElseThrow();
        assertThat(village.callAs(Role.SECRETARY, () -> decrees.appointed(by.getId())))
                .extracting(row -> row.tenure().endsOn())
                .containsExactly(first);
    }

    @Test
    void noExtensionReachesIntoTheSuccessorsDays() throws Exception {
        long term = appoint(order(jumarni, OLD, "2020-01-02", "2026-03-01")).getId();
        appoint(order(irwan, NEW, "2026-03-02", null));

        assertThatThrownBy(() -> village.callAs(
                        Role.SECRETARY,
                        () -> terms.extend(term, LocalDate.parse("2026-03-02"), DecreeCitation.ofUnknown())))
                .hasMessage("term.overlap.since");
        assertThat(history()).extracting(TenureSummary::endsOn).contains(LocalDate.parse("2026-03-01"));
    }

    @Test
    void aDismissalLeavesThePostVacantFromTheNextDay() throws Exception {
        long term = appoint(order(jumarni, OLD, "2020-01-02", null)).getId();

        village.callAs(
                Role.SECRETARY,
                () -> terms.end(
                        term, LocalDate.parse("2026-03-10"), Ending.DISMISSED, new DecreeCitation(NEW, null, null)));

        assertThat(holders()).containsExactly("Jumarni");
        MutableClock.setTo("2026-03-10T16:00:00Z");
        assertThat(holders()).isEmpty();
        assertThat(effects(NEW)).containsExactly("ENDED Jumarni");
    }

    @Test
    void withoutAnyDayOrDecreeTheHolderCountsAsAlwaysThere() throws Exception {
        appoint(new AppointmentOrder(jumarni.getId(), DecreeCitation.ofUnknown(), null, null));

        assertThat(holders()).containsExactly("Jumarni");
        assertThatThrownBy(() -> appoint(order(irwan, NEW, "2026-03-10", null))).hasMessage("term.overlap.always");
    }

    @Test
    void anAppointmentNeedsADecreeOrTheWordThatItIsUnknown() {
        assertThatThrownBy(() -> appoint(order(jumarni, " ", "2026-03-10", null)))
                .hasMessage("decree.number.missing");
    }

    @Test
    void anEditorAppointsNobody() {
        assertThatThrownBy(() -> village.callAs(
                        Role.EDITOR, () -> terms.appoint(kaur.getId(), order(jumarni, OLD, "2026-03-10", null))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aMistakeIsTakenBackWithItsExtensions() throws Exception {
        long term = appoint(order(jumarni, OLD, "2020-01-02", "2026-03-11")).getId();
        village.callAs(
                Role.SECRETARY, () -> terms.extend(term, LocalDate.parse("2026-12-31"), DecreeCitation.ofUnknown()));

        village.runAs(Role.SECRETARY, () -> terms.remove(term));

        assertThat(history()).isEmpty();
        assertThat(holders()).isEmpty();
    }

    @Test
    void theJournalCallsATermByItsPerson() throws Exception {
        long term = appoint(order(jumarni, OLD, "2020-01-02", null)).getId();
        village.callAs(
                Role.SECRETARY,
                () -> terms.end(term, LocalDate.parse("2026-03-10"), Ending.RESIGNED, DecreeCitation.ofUnknown()));

        assertThat(village.callAs(
                        Role.ADMINISTRATOR, () -> journal.list(new JournalFilter(null, "Term", null, null), 0, 10)))
                .extracting(row -> row.action() + " " + row.subject().title())
                .containsExactly("UPDATE Jumarni", "INSERT Jumarni");
    }

    private Term appoint(AppointmentOrder order) throws Exception {
        return village.callAs(Role.SECRETARY, () -> terms.appoint(kaur.getId(), order));
    }

    private List<String> holders() throws Exception {
        return village.call(() -> officials.post("kaur-keuangan").orElseThrow().holders().stream()
                .map(Holder::name)
                .toList());
    }

    private List<TenureSummary> history() throws Exception {
        return village.callAs(Role.SECRETARY, () -> terms.ofPost(kaur.getId()));
    }

    private List<String> effects(String number) throws Exception {
        return village.callAs(
                Role.SECRETARY,
                () -> decrees.appointed(decrees.numbered(number).orElseThrow().getId()).stream()
                        .map(row -> row.effect() + " " + row.tenure().person())
                        .toList());
    }
}
