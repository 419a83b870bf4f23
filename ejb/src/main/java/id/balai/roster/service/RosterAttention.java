package id.balai.roster.service;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.roster.ExpiringTenure;
import id.balai.roster.PublicPost;
import id.balai.roster.RosterPermission;
import id.balai.roster.Tenure;
import id.balai.village.service.VillageDay;

/** What of the roster waits for the office. */
@Stateless
@RolesAllowed(RosterPermission.EDIT)
public class RosterAttention {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    PublicOfficials officials;

    @EJB
    VillageDay day;

    /**
     * Terms and memberships that end today or within so many days of the village, the soonest first. One whose end has
     * been dealt with already, by a successor's decree or a following term of the same person, does not wait.
     */
    public List<ExpiringTenure> expiring(int days) {
        LocalDate today = day.today();
        List<Tenure> ending = em.createNamedQuery("Tenure.expiring", Tenure.class)
                .setParameter("today", today)
                .setParameter("last", today.plusDays(days))
                .getResultList();
        List<Tenure> later = later(ending, today);
        return ending.stream()
                .filter(tenure -> later.stream().noneMatch(next -> next.follows(tenure)))
                .map(tenure -> ExpiringTenure.of(tenure, ChronoUnit.DAYS.between(today, tenure.getEndsOn())))
                .toList();
    }

    private List<Tenure> later(List<Tenure> ending, LocalDate today) {
        return ending.isEmpty()
                ? List.of()
                : em.createNamedQuery("Tenure.later", Tenure.class)
                        .setParameter(
                                "people",
                                ending.stream()
                                        .map(tenure -> tenure.getPerson().getId())
                                        .distinct()
                                        .toList())
                        .setParameter("today", today)
                        .getResultList();
    }

    /** Active posts that nobody holds today. */
    public List<PublicPost> vacant() {
        return officials.posts().stream().filter(PublicPost::isVacant).toList();
    }
}
