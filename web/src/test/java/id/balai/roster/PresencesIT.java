package id.balai.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

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
import id.balai.journal.JournalEntry;
import id.balai.roster.service.ForgettingPresences;
import id.balai.roster.service.Presences;
import id.balai.roster.service.RosterVisibility;
import id.balai.shared.StaleEdit;
import id.balai.village.OpeningSpan;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

/** In Makassar it is eight hours later than UTC. 10 March 2026 is a Tuesday. */
@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class PresencesIT {

    private static final String MORNING = "2026-03-10T01:00:00Z";

    @Inject
    VillageFixture villages;

    @Inject
    Presences presences;

    @Inject
    RosterVisibility visibility;

    @Inject
    ForgettingPresences forgetting;

    private TestVillage village;
    private long person;

    @BeforeEach
    void beginVillage() throws Exception {
        MutableClock.setTo(MORNING);
        village = villages.create("Ganra");
        person = village.call(() -> villages.store(new Person(null, "Jumarni", null)))
                .getId();
    }

    @AfterEach
    void letTimeRun() {
        MutableClock.release();
    }

    @Test
    void isKnownOnItsVillageDayAlone() throws Exception {
        say(PresenceState.PRESENT, null);

        MutableClock.setTo("2026-03-10T15:59:00Z");
        assertThat(now()).containsExactly(Map.entry(person, PresenceState.PRESENT));
        MutableClock.setTo("2026-03-10T16:00:00Z");
        assertThat(now()).isEmpty();
    }

    @Test
    void isUnknownAgainAfterTheTimeThatWasTold() throws Exception {
        say(PresenceState.ON_DUTY, LocalTime.of(11, 0));

        MutableClock.setTo("2026-03-10T02:59:59Z");
        assertThat(now()).containsExactly(Map.entry(person, PresenceState.ON_DUTY));
        MutableClock.setTo("2026-03-10T03:00:00Z");
        assertThat(now()).isEmpty();
    }

    @Test
    void lastWordReplacesTheOneBeforeAndCanBeTakenBack() throws Exception {
        say(PresenceState.PRESENT, null);
        say(PresenceState.AWAY, LocalTime.of(10, 0));
        assertThat(now()).containsExactly(Map.entry(person, PresenceState.AWAY));

        village.runAs(Role.SECRETARY, () -> presences.forget(person));
        assertThat(now()).isEmpty();
    }

    @Test
    void twoWhoSpeakAtOnceAreBothHeard() throws Exception {
        Callable<Presence> word =
                () -> village.callAs(Role.SECRETARY, () -> presences.say(person, PresenceState.AWAY, null));
        var staff = Executors.newFixedThreadPool(4);
        try {
            for (Future<Presence> said : staff.invokeAll(List.of(word, word, word, word))) {
                assertThat(said.get().getState()).isEqualTo(PresenceState.AWAY);
            }
        } finally {
            staff.shutdown();
        }
        assertThat(now()).containsExactly(Map.entry(person, PresenceState.AWAY));
    }

    @Test
    void isForgottenWithTheDayAndLeavesNoTraceInTheJournal() throws Exception {
        say(PresenceState.AWAY, null);
        MutableClock.setTo("2026-03-10T16:00:00Z");
        forgetting.forget();

        village.run(() -> villages.inTransaction(em -> {
            assertThat(em.createQuery("select count(p) from Presence p", Long.class)
                            .getSingleResult())
                    .isZero();
            assertThat(em.createQuery("select e from JournalEntry e", JournalEntry.class)
                            .getResultList())
                    .extracting(entry -> entry.getRecorded().getSubject().kind())
                    .doesNotContain("Presence");
        }));
    }

    @Test
    void readersSeeItOnlyWhereTheVillageWantsItAndWhileTheOfficeIsOpen() throws Exception {
        say(PresenceState.PRESENT, null);
        assertThat(shown()).isEmpty();

        publish(true);
        assertThat(shown()).containsKey(person);

        village.run(() -> villages.store(new OpeningSpan(DayOfWeek.TUESDAY, LocalTime.of(8, 0), LocalTime.of(16, 0))));
        assertThat(shown()).containsKey(person);
        MutableClock.setTo("2026-03-10T08:00:00Z");
        assertThat(shown()).isEmpty();
    }

    @Test
    void choiceThatSomebodyElseChangedIsNotOverwritten() throws Exception {
        var seen = village.call(visibility::current);
        publish(true);

        assertThatThrownBy(() -> village.callAs(Role.SECRETARY, () -> visibility.change(seen)))
                .isInstanceOf(StaleEdit.class);
        assertThat(village.call(visibility::current).isPresencePublic()).isTrue();
    }

    @Test
    void onlyThoseWithThePermissionSaySo() {
        assertThatThrownBy(() -> village.callAs(Role.EDITOR, () -> presences.say(person, PresenceState.PRESENT, null)))
                .isInstanceOf(EJBAccessException.class);
    }

    private void say(PresenceState state, LocalTime until) throws Exception {
        village.runAs(Role.SECRETARY, () -> presences.say(person, state, until));
    }

    private void publish(boolean presence) throws Exception {
        village.runAs(Role.SECRETARY, () -> {
            var settings = visibility.current();
            settings.setPresencePublic(presence);
            visibility.change(settings);
        });
    }

    private Map<Long, PresenceState> now() throws Exception {
        return states(village.callAs(Role.SECRETARY, presences::now));
    }

    private Map<Long, PresenceState> shown() throws Exception {
        return states(village.call(presences::shown));
    }

    private static Map<Long, PresenceState> states(Map<Long, Presence> known) {
        return known.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, said -> said.getValue().getState()));
    }
}
