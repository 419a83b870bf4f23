package id.balai.village.service;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.shared.Permission;
import id.balai.shared.RuleViolation;
import id.balai.shared.StaleEdit;
import id.balai.village.HolidayList;
import id.balai.village.PublicHoliday;

/** The public holidays on which the office is shut, kept year by year. */
@Stateless
@RolesAllowed(Permission.VILLAGE_EDIT)
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
        LocalDate first = year.atDay(1);
        LocalDate last = year.atDay(year.length());
        for (PublicHoliday holiday : wanted) {
            if (holiday.getDay().getYear() != year.getValue()) {
                throw new RuleViolation("holiday.otherYear", "holidays", holiday.getTitle(), year.toString());
            }
        }
        em.createNamedQuery("PublicHoliday.deleteBetween")
                .setParameter("first", first)
                .setParameter("last", last)
                .executeUpdate();
        wanted.forEach(em::persist);
        em.flush();
    }
}
