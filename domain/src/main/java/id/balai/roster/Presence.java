package id.balai.roster;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;

import id.balai.shared.RuleViolation;
import id.balai.shared.Unrecorded;
import id.balai.shared.VillageOwned;

/**
 * What somebody of the office said of an official's whereabouts. It holds on its village day alone, and until the time
 * that was told: after that nothing is known any more, and nobody is called present who was only expected back.
 */
@Entity
@Table(name = "PRESENCE")
@Unrecorded("who was where and when is nobody's record: it is forgotten with the day")
@NamedQuery(name = "Presence.ofDay", query = "select p from Presence p where p.day = :day")
@NamedQuery(name = "Presence.ofPerson", query = "select p from Presence p where p.personId = :person")
@NamedQuery(name = "Presence.deleteBefore", query = "delete from Presence p where p.day < :day")
public class Presence extends VillageOwned {

    @Column(name = "PERSON_ID")
    private long personId;

    @NotNull
    @Column(name = "DAY")
    private LocalDate day;

    @NotNull
    @Enumerated(EnumType.STRING)
    private PresenceState state;

    /** The village time until which it is so; null while open. */
    @Column(name = "UNTIL")
    private LocalTime until;

    protected Presence() {}

    public Presence(long personId) {
        this.personId = personId;
    }

    /**
     * Takes the place of whatever was said before.
     *
     * @param until village time of today; null without an end
     * @param now the moment in the village
     * @throws RuleViolation when that time has already passed
     */
    public void say(PresenceState state, LocalTime until, LocalDateTime now) {
        if (until != null && !until.isAfter(now.toLocalTime())) {
            throw new RuleViolation("presence.until.past", "until", until.truncatedTo(ChronoUnit.MINUTES));
        }
        this.state = state;
        this.until = until;
        day = now.toLocalDate();
    }

    /** @param now the moment in the village */
    public boolean holdsAt(LocalDateTime now) {
        return day.equals(now.toLocalDate()) && (until == null || until.isAfter(now.toLocalTime()));
    }

    /** The moment in the village, yet to come, from which on it holds no more by its own word; empty without one. */
    public Optional<LocalDateTime> endAfter(LocalDateTime now) {
        return Optional.ofNullable(until).map(day::atTime).filter(now::isBefore);
    }

    public long getPersonId() {
        return personId;
    }

    public PresenceState getState() {
        return state;
    }

    public LocalTime getUntil() {
        return until;
    }
}
