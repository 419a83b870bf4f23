package id.balai.village.service;

import java.time.Year;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.shared.RuleViolation;
import id.balai.shared.StaleEdit;
import id.balai.village.HolidayList;
import id.balai.village.PublicHoliday;
import id.balai.village.VillagePermission;

/** The public holidays on which the office is shut, kept year by year. */
@Stateless
@RolesAllowed(VillagePermission.EDIT)
public class Holidays {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    public List<PublicHoliday> of(Year year) {
        return em.createNamedQuery("PublicHoliday.between", PublicHoliday.class)
                .setParameter("first", year.atDay(1))
                .setParameter("last", year.atDay(year.length()))
                .getResultList();
    }

    /**
     * Replaces a year's holidays by a pasted list.
     *
     * @param seen the holidays that the editor started from
     * @throws RuleViolation naming a line that cannot be read, or that belongs to another year
     */
    public void replace(Year year, List<PublicHoliday> seen, String text) {
        if (!of(year).equals(seen)) {
            throw new StaleEdit();
        }
        List<PublicHoliday> wanted = HolidayList.read(text);
        for (PublicHoliday holiday : wanted) {
            if (holiday.getDay().getYear() != year.getValue()) {
                throw new RuleViolation("holiday.otherYear", "holidays", holiday.getTitle(), year.toString());
            }
        }
        store(of(year), wanted);
        em.flush();
    }

    /** Leaves alone what stays as it is; what goes is gone before another takes its day. */
    private void store(List<PublicHoliday> stored, List<PublicHoliday> wanted) {
        stored.stream()
                .filter(holiday -> wanted.stream().noneMatch(holiday::isSameDay))
                .forEach(em::remove);
        em.flush();
        wanted.stream()
                .filter(holiday -> stored.stream().noneMatch(holiday::isSameDay))
                .forEach(em::persist);
    }
}
