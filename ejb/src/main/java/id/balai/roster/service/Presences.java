package id.balai.roster.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import id.balai.frame.service.Frames;
import id.balai.roster.Person;
import id.balai.roster.Presence;
import id.balai.roster.PresenceState;
import id.balai.roster.RosterPermission;
import id.balai.roster.RosterSettings;
import id.balai.shared.RuleViolation;
import id.balai.village.OpeningCalendar;
import id.balai.village.service.OpeningHours;
import id.balai.village.service.VillageDay;
import id.balai.village.service.Villages;

/** Where the officials are today, as far as somebody of the office has said so. */
@Stateless
@RolesAllowed(RosterPermission.PRESENCE)
public class Presences {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @Inject
    Frames frames;

    @EJB
    Villages villages;

    @EJB
    VillageDay day;

    @EJB
    OpeningHours hours;

    @EJB
    RosterVisibility visibility;

    @EJB
    EarlierPresences earlier;

    @Inject
    Clock clock;

    /** What holds at this moment, by the id of the person. */
    public Map<Long, Presence> now() {
        LocalDateTime now = villageTime();
        return holding(of(now.toLocalDate()), now);
    }

    /** What readers see of it: nothing unless the village wants it, and nothing while the office is shut. */
    @PermitAll
    public Map<Long, Presence> shown() {
        boolean wanted =
                frames.get(RosterSettings.class, () -> visibility.current().isPresencePublic());
        return wanted && !isShut() ? shownNow() : Map.of();
    }

    private Map<Long, Presence> shownNow() {
        LocalDateTime now =
                LocalDateTime.ofInstant(clock.instant(), villages.shown().getZone());
        List<Presence> ofToday = frames.get(Presence.class, () -> List.copyOf(of(day.today())));
        ofToday.forEach(presence -> presence.endAfter(now)
                .ifPresent(end ->
                        frames.holdUntil(end.atZone(villages.shown().getZone()).toInstant())));
        return holding(ofToday, now);
    }

    private List<Presence> of(LocalDate day) {
        return em.createNamedQuery("Presence.ofDay", Presence.class)
                .setParameter("day", day)
                .getResultList();
    }

    private static Map<Long, Presence> holding(List<Presence> presences, LocalDateTime now) {
        return presences.stream()
                .filter(presence -> presence.holdsAt(now))
                .collect(Collectors.toMap(Presence::getPersonId, Function.identity()));
    }

    private boolean isShut() {
        OpeningCalendar calendar = hours.calendar();
        return calendar.isKnown() && !calendar.status(clock.instant()).isOpen();
    }

    /**
     * Says where somebody is from now on, whatever was said before. The last word counts, so nobody is asked for the
     * version that they saw.
     *
     * @param until village time of today; null without an end
     */
    public Presence say(long personId, PresenceState state, LocalTime until) {
        requirePerson(personId);
        earlier.forget();
        Presence presence = em.createNamedQuery("Presence.ofPerson", Presence.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new Presence(personId));
        presence.say(state, until, villageTime());
        if (presence.getId() == null) {
            em.persist(presence);
        }
        em.flush();
        return presence;
    }

    /** Takes back what was said of somebody. */
    public void forget(long personId) {
        requirePerson(personId);
        em.createNamedQuery("Presence.ofPerson", Presence.class)
                .setParameter("person", personId)
                .getResultStream()
                .forEach(em::remove);
    }

    /** Locked, so that two who speak of the same person at the same moment come one after the other. */
    private void requirePerson(long personId) {
        if (em.find(Person.class, personId, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw new RuleViolation("presence.nobody");
        }
    }

    private LocalDateTime villageTime() {
        return LocalDateTime.ofInstant(clock.instant(), villages.current().getZone());
    }
}
