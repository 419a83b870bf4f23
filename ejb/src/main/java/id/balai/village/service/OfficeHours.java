package id.balai.village.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.shared.RuleViolation;
import id.balai.shared.StaleEdit;
import id.balai.village.OfficeCalendar;
import id.balai.village.OfficeException;
import id.balai.village.OfficeSpan;
import id.balai.village.PublicHoliday;
import id.balai.village.VillagePermission;

/** When the office is open: the ordinary week and its exceptions. */
@Stateless
@RolesAllowed(VillagePermission.EDIT)
public class OfficeHours {

    /** Enough for the week on show and for the next opening. */
    private static final int DAYS_AROUND = 75;

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    Villages villages;

    @EJB
    VillageDay day;

    /** The office's calendar from a week ago to two months ahead, in the village's zone. */
    @PermitAll
    public OfficeCalendar calendar() {
        LocalDate today = day.today();
        List<PublicHoliday> holidays = em.createNamedQuery("PublicHoliday.between", PublicHoliday.class)
                .setParameter("first", today.minusDays(7))
                .setParameter("last", today.plusDays(DAYS_AROUND))
                .getResultList();
        List<OfficeSpan> spans =
                em.createNamedQuery("OfficeSpan.all", OfficeSpan.class).getResultList();
        return new OfficeCalendar(
                spans, exceptions(), holidays, villages.current().getZone());
    }

    public List<OfficeSpan> weekly() {
        return em.createNamedQuery("OfficeSpan.weekly", OfficeSpan.class).getResultList();
    }

    /**
     * Replaces the ordinary week.
     *
     * @param seen the spans that the editor started from; somebody else's change since then is a stale edit
     */
    public void replaceWeekly(List<OfficeSpan> seen, List<OfficeSpan> wanted) {
        if (!weekly().equals(seen)) {
            throw new StaleEdit();
        }
        OfficeSpan.requireApart(wanted);
        replace(weekly(), wanted);
        em.flush();
    }

    @PermitAll
    public List<OfficeException> exceptions() {
        return em.createNamedQuery("OfficeException.all", OfficeException.class).getResultList();
    }

    public Optional<OfficeException> findException(long id) {
        return Optional.ofNullable(em.find(OfficeException.class, id));
    }

    public List<OfficeSpan> spansOf(long exceptionId) {
        return em.createNamedQuery("OfficeSpan.ofException", OfficeSpan.class)
                .setParameter("exception", exceptionId)
                .getResultList();
    }

    /** Stores an exception with its own hours; without any span the office is shut on its days. */
    public void saveException(OfficeException edited, List<OfficeSpan> spans) {
        OfficeException stored = edited.getId() == null ? new OfficeException() : require(edited.getId());
        StaleEdit.refuse(stored, edited.getVersion());
        OfficeSpan.requireApart(spans);
        stored.change(edited);
        if (stored.getId() == null) {
            em.persist(stored);
        }
        em.flush();
        replace(spansOf(stored.getId()), stored.open(spans));
        em.flush();
    }

    public void deleteException(long id) {
        OfficeException stored = require(id);
        replace(spansOf(id), List.of());
        em.remove(stored);
    }

    /** Leaves alone what stays as it is. */
    private void replace(List<OfficeSpan> stored, List<OfficeSpan> wanted) {
        stored.stream()
                .filter(span -> wanted.stream().noneMatch(span::isSameTime))
                .forEach(em::remove);
        wanted.stream()
                .filter(span -> stored.stream().noneMatch(span::isSameTime))
                .forEach(em::persist);
    }

    private OfficeException require(long id) {
        return findException(id).orElseThrow(() -> new RuleViolation("office.exceptionGone"));
    }
}
