package id.balai.village.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.frame.service.Frames;
import id.balai.shared.RuleViolation;
import id.balai.shared.StaleEdit;
import id.balai.village.OpeningCalendar;
import id.balai.village.OpeningSpan;
import id.balai.village.PublicHoliday;
import id.balai.village.SpecialHours;
import id.balai.village.VillagePermission;

/** When the office is open: the ordinary week and its exceptions. */
@Stateless
@RolesAllowed(VillagePermission.EDIT)
public class OpeningHours {

    /** Enough for the week on show and for the next opening. */
    private static final int DAYS_AROUND = 75;

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    Villages villages;

    @EJB
    VillageDay day;

    @Inject
    Clock clock;

    @Inject
    Frames frames;

    /** The office's calendar from a week ago to two months ahead, in the village's zone; to be shown as it is now. */
    @PermitAll
    public OpeningCalendar calendar() {
        OpeningCalendar calendar = frames.get(OpeningCalendar.class, this::read);
        frames.holdUntil(calendar.nextChange(clock.instant()));
        return calendar;
    }

    private OpeningCalendar read() {
        LocalDate today = day.today();
        List<PublicHoliday> holidays = em.createNamedQuery("PublicHoliday.between", PublicHoliday.class)
                .setParameter("first", today.minusDays(7))
                .setParameter("last", today.plusDays(DAYS_AROUND))
                .getResultList();
        List<OpeningSpan> spans =
                em.createNamedQuery("OpeningSpan.all", OpeningSpan.class).getResultList();
        return new OpeningCalendar(
                spans, exceptions(), holidays, villages.shown().getZone());
    }

    public List<OpeningSpan> weekly() {
        return em.createNamedQuery("OpeningSpan.weekly", OpeningSpan.class).getResultList();
    }

    /**
     * Replaces the ordinary week.
     *
     * @param seen the spans that the editor started from; somebody else's change since then is a stale edit
     */
    public void replaceWeekly(List<OpeningSpan> seen, List<OpeningSpan> wanted) {
        if (!weekly().equals(seen)) {
            throw new StaleEdit();
        }
        OpeningSpan.requireApart(wanted);
        replace(weekly(), wanted);
        em.flush();
    }

    @PermitAll
    public List<SpecialHours> exceptions() {
        return em.createNamedQuery("SpecialHours.all", SpecialHours.class).getResultList();
    }

    public Optional<SpecialHours> findException(long id) {
        return Optional.ofNullable(em.find(SpecialHours.class, id));
    }

    public List<OpeningSpan> spansOf(long exceptionId) {
        return em.createNamedQuery("OpeningSpan.ofException", OpeningSpan.class)
                .setParameter("exception", exceptionId)
                .getResultList();
    }

    /** Stores an exception with its own hours; without any span the office is shut on its days. */
    public void saveException(SpecialHours edited, List<OpeningSpan> spans) {
        SpecialHours stored = edited.getId() == null ? new SpecialHours() : require(edited.getId());
        StaleEdit.refuse(stored, edited.getVersion());
        OpeningSpan.requireApart(spans);
        stored.change(edited);
        if (stored.getId() == null) {
            em.persist(stored);
        }
        em.flush();
        replace(spansOf(stored.getId()), stored.open(spans));
        em.flush();
    }

    public void deleteException(long id) {
        SpecialHours stored = require(id);
        replace(spansOf(id), List.of());
        em.remove(stored);
    }

    /** Leaves alone what stays as it is. */
    private void replace(List<OpeningSpan> stored, List<OpeningSpan> wanted) {
        stored.stream()
                .filter(span -> wanted.stream().noneMatch(span::isSameTime))
                .forEach(em::remove);
        wanted.stream()
                .filter(span -> stored.stream().noneMatch(span::isSameTime))
                .forEach(em::persist);
    }

    private SpecialHours require(long id) {
        return findException(id).orElseThrow(() -> new RuleViolation("office.exceptionGone"));
    }
}
