package id.balai.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.LocalTime;

import org.junit.jupiter.api.Test;

import id.balai.shared.RuleViolation;

class PresenceTest {

    private static final LocalDateTime MORNING = LocalDateTime.parse("2026-11-25T08:30:00");

    private final Presence presence = new Presence(7);

    @Test
    void holdsForTheRestOfItsDay() {
        presence.say(PresenceState.PRESENT, null, MORNING);

        assertThat(presence.holdsAt(MORNING)).isTrue();
        assertThat(presence.holdsAt(MORNING.withHour(23).withMinute(59))).isTrue();
        assertThat(presence.holdsAt(MORNING.plusDays(1))).isFalse();
        assertThat(presence.holdsAt(MORNING.minusDays(1))).isFalse();
    }

    @Test
    void saysNothingAnyMoreOnceItsTimeHasCome() {
        presence.say(PresenceState.ON_DUTY, LocalTime.of(11, 0), MORNING);

        assertThat(presence.holdsAt(MORNING.withHour(10).withMinute(59))).isTrue();
        assertThat(presence.holdsAt(MORNING.withHour(11).withMinute(0))).isFalse();
    }

    @Test
    void cannotBeToldUntilATimeThatHasPassed() {
        presence.say(PresenceState.PRESENT, null, MORNING);

        assertThatThrownBy(() -> presence.say(PresenceState.AWAY, LocalTime.of(8, 30), MORNING))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.key()).isEqualTo("presence.until.past");
                    assertThat(refused.field()).isEqualTo("until");
                });
        assertThat(presence.getState()).isEqualTo(PresenceState.PRESENT);
    }

    @Test
    void theLastWordCounts() {
        presence.say(PresenceState.AWAY, LocalTime.of(10, 0), MORNING);
        presence.say(PresenceState.PRESENT, null, MORNING.plusHours(1));

        assertThat(presence.getState()).isEqualTo(PresenceState.PRESENT);
        assertThat(presence.getUntil()).isNull();
    }
}
