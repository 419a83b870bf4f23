package id.balai.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.institution.service.Memberships;
import id.balai.institution.service.PublicInstitutions;
import id.balai.it.MutableClock;
import id.balai.it.OnBothDatabases;
import id.balai.roster.AppointmentOrder;
import id.balai.roster.DecreeCitation;
import id.balai.roster.DecreeEffect;
import id.balai.roster.Ending;
import id.balai.roster.Person;
import id.balai.roster.RosterWarning;
import id.balai.roster.Span;
import id.balai.roster.service.Decrees;
import id.balai.shared.RuleViolation;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class MembershipsIT {

    /** Four in the morning of 10 March in London is noon in Makassar. */
    private static final Instant NOON = Instant.parse("2026-03-10T04:00:00Z");

    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");
    private static final MemberSeat CHAIR = MemberSeat.of(MemberRole.CHAIR);
    private static final DecreeCitation OLD = new DecreeCitation("34/KPTS/DGR/VII/2020", null, null);
    private static final DecreeCitation NEW = new DecreeCitation("12/KPTS/DGR/III/2026", TODAY, "Pergantian kader");

    @Inject
    VillageFixture villages;

    @Inject
    InstitutionFixture institutions;

    @Inject
    Memberships memberships;

    @Inject
    Decrees decrees;

    @Inject
    PublicInstitutions published;

    TestVillage village;
    Institution kpmd;
    Person first;
    Person second;

    @BeforeEach
    void foundAnInstitution() throws Exception {
        MutableClock.setTo(NOON);
        village = villages.create("Kader");
        village.run(() -> {
            kpmd = institutions.institution(InstitutionKind.KPMD, "KPMD");
            first = institutions.person("Darmawansah");
            second = institutions.person("Mardati");
        });
    }

    @AfterEach
    void letTimeRun() {
        MutableClock.release();
    }

    @Test
    void aReplacedMemberLeavesThePageAtOnceAndStaysInTheHistory() throws Exception {
        var old = appoint(kpmd, CHAIR, order(first, OLD, null, null));
        var other = appoint(kpmd, MemberSeat.of(MemberRole.MEMBER), order(person("Rismawati"), OLD, null, null));

        var successor = as(() -> memberships.replace(old.getId(), order(second, NEW, TODAY, null)));

        assertThat(published("kpmd")).extracting(PublicMember::name).containsExactly("Mardati", "Rismawati");
        assertThat(published("kpmd").get(0).decreeNumber()).isEqualTo("12/KPTS/DGR/III/2026");
        assertThat(successor.seat()).isEqualTo(CHAIR);
        var history = as(() -> memberships.former(kpmd.getId())).get(0).tenure();
        assertThat(history.person()).isEqualTo("Darmawansah");
        assertThat(history.endsOn()).isEqualTo(TODAY.minusDays(1));
        assertThat(history.ending()).isEqualTo(Ending.REPLACED);
        assertThat(history.endedBy()).isEqualTo("12/KPTS/DGR/III/2026");
        long oldDecree = other.getDecree().getId();
        assertThat(village.callAs(Role.SECRETARY, () -> decrees.appointed(oldDecree)))
                .filteredOn(row -> row.effect() == DecreeEffect.APPOINTED)
                .extracting(row -> row.tenure().person())
                .containsExactlyInAnyOrder("Darmawansah", "Rismawati");
    }

    @Test
    void aDecreeIsFoundByItsNumberHoweverItIsTyped() throws Exception {
        var one = appoint(kpmd, CHAIR, order(first, OLD, null, null));
        var other = appoint(
                kpmd, CHAIR, order(second, new DecreeCitation(" 34 / kpts/dgr/VII/2020", null, null), null, null));

        assertThat(other.getDecree()).isEqualTo(one.getDecree());
    }

    @Test
    void nobodyIsAMemberOfOneInstitutionTwiceOnADay() throws Exception {
        appoint(kpmd, CHAIR, order(first, OLD, TODAY, TODAY.plusYears(1)));

        assertThatThrownBy(() -> appoint(kpmd, CHAIR, order(first, OLD, TODAY.plusYears(1), TODAY.plusYears(2))))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("membership.overlap");
        appoint(kpmd, CHAIR, order(first, OLD, TODAY.plusYears(1).plusDays(1), null));
        assertThat(as(() -> memberships.current(kpmd.getId()))).hasSize(2);
        assertThat(published("kpmd")).hasSize(1);
    }

    @Test
    void whoAppointsAtTheSameMomentSeesTheOther() throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        try {
            Callable<Object> appoint = () -> appoint(kpmd, CHAIR, order(first, OLD, TODAY, null));
            List<Future<Object>> both = pool.invokeAll(List.of(appoint, appoint));

            long stored = both.stream().filter(MembershipsIT::succeeded).count();
            assertThat(stored).isEqualTo(1);
        } finally {
            pool.shutdown();
        }
        assertThat(as(() -> memberships.current(kpmd.getId()))).hasSize(1);
    }

    private static boolean succeeded(Future<Object> attempt) {
        try {
            return attempt.get() != null;
        } catch (Exception refused) {
            return false;
        }
    }

    @Test
    void anExtensionKeepsTheSeatAndAnEndEmptiesIt() throws Exception {
        var member = appoint(kpmd, CHAIR, order(first, OLD, null, TODAY));
        long id = member.getId();

        as(() -> memberships.extend(id, TODAY.plusYears(1), NEW));
        MutableClock.setTo(NOON.plusSeconds(86_400));
        assertThat(published("kpmd")).extracting(PublicMember::endsOn).containsExactly(TODAY.plusYears(1));

        as(() -> memberships.end(id, TODAY, Ending.RESIGNED, DecreeCitation.ofUnknown()));
        assertThat(published("kpmd")).isEmpty();
        assertThat(as(() -> memberships.former(kpmd.getId()))).hasSize(1);
    }

    @Test
    void membersStandInTheOrderThatIsGiven() throws Exception {
        var one = appoint(kpmd, CHAIR, order(first, OLD, null, null));
        var two = appoint(kpmd, CHAIR, order(second, OLD, null, null));

        village.runAs(Role.SECRETARY, () -> memberships.arrange(kpmd.getId(), List.of(two.getId())));

        assertThat(published("kpmd")).extracting(PublicMember::tenureId).containsExactly(two.getId(), one.getId());
    }

    @Test
    void theRulesOfCommunityInstitutionsWarnAndLetPass() throws Exception {
        var pkk = village.call(() -> institutions.institution(InstitutionKind.PKK, "PKK"));
        appoint(kpmd, CHAIR, order(first, OLD, null, null));
        var period = order(first, NEW, TODAY, TODAY.plusYears(5).minusDays(1));

        assertThat(as(() -> memberships.warnings(pkk.getId(), CHAIR, period))).isEmpty();

        village.run(() -> {
            institutions.member(first, pkk, MemberRole.CHAIR, years(2015, 2019), null);
            institutions.member(first, pkk, MemberRole.CHAIR, years(2020, 2024), null);
        });
        List<RosterWarning> third = as(() -> memberships.warnings(pkk.getId(), CHAIR, period));
        assertThat(third).extracting(RosterWarning::source).containsExactly("Permendagri 18/2018");
        assertThat(third).extracting(RosterWarning::key).containsExactly("membership.warning.terms");
        assertThat(appoint(pkk, CHAIR, period).isOn(TODAY)).isTrue();
    }

    @Test
    void warningsOfAnUnfinishedOrderAreNone() throws Exception {
        assertThat(as(() -> memberships.warnings(kpmd.getId(), MemberSeat.of(null), new AppointmentOrder())))
                .isEmpty();
        var backwards = order(first, OLD, TODAY, TODAY.minusDays(1));
        assertThat(as(() -> memberships.warnings(kpmd.getId(), CHAIR, backwards)))
                .isEmpty();
    }

    @Test
    void aRetiredInstitutionTakesNobody() throws Exception {
        village.run(() -> villages.inTransaction(
                em -> em.find(Institution.class, kpmd.getId()).retire()));

        assertThatThrownBy(() -> appoint(kpmd, CHAIR, order(first, OLD, null, null)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("institution.retired");
    }

    @Test
    void aMembershipEnteredByMistakeIsTakenBack() throws Exception {
        var mistaken = appoint(kpmd, CHAIR, order(first, OLD, null, TODAY));
        as(() -> memberships.extend(mistaken.getId(), TODAY.plusDays(1), NEW));

        village.runAs(Role.SECRETARY, () -> memberships.remove(mistaken.getId()));

        assertThat(as(() -> memberships.find(mistaken.getId()))).isEmpty();
    }

    private Person person(String name) throws Exception {
        return village.call(() -> institutions.person(name));
    }

    private List<PublicMember> published(String slug) throws Exception {
        return village.call(() -> published.members(List.of(slug))).get(slug);
    }

    private Membership appoint(Institution to, MemberSeat seat, AppointmentOrder order) throws Exception {
        return as(() -> memberships.appoint(to.getId(), seat, order));
    }

    private <T> T as(Callable<T> work) throws Exception {
        return village.callAs(Role.SECRETARY, work);
    }

    private static AppointmentOrder order(Person person, DecreeCitation decree, LocalDate from, LocalDate until) {
        return new AppointmentOrder(person.getId(), decree, from, until);
    }

    private static Span years(int from, int until) {
        return new Span(LocalDate.of(from, 1, 1), LocalDate.of(until, 12, 31));
    }
}
