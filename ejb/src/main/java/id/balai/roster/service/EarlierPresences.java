package id.balai.roster.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.shared.service.Step;
import id.balai.village.service.VillageDay;

/** Forgets where officials were on days that are over. */
@Step
@Stateless
@PermitAll
public class EarlierPresences {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    VillageDay day;

    public void forget() {
        em.createNamedQuery("Presence.deleteBefore")
                .setParameter("day", day.today())
                .executeUpdate();
    }
}
