package id.balai.roster.service;

import java.time.Clock;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.shared.service.Step;
import id.balai.village.service.Villages;

/** Forgets where officials were on days that are over. */
@Step
@Stateless
@PermitAll
public class EarlierPresences {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    Villages villages;

    @Inject
    Clock clock;

    public void forget() {
        em.createNamedQuery("Presence.deleteBefore")
                .setParameter("day", villages.current().day(clock.instant()))
                .executeUpdate();
    }
}
