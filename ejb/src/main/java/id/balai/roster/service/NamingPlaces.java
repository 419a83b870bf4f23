package id.balai.roster.service;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.roster.Tenure;
import id.balai.shared.service.Step;
import id.balai.village.service.VillageDay;

/** Says where people serve today, for lists of people. */
@Step
@Stateless
@PermitAll
public class NamingPlaces {

    private static final String BETWEEN = ", ";

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    VillageDay day;

    /** The names of posts and institutions by the person's id; who serves nowhere is not in it. */
    public Map<Long, String> ofPeople(Collection<Long> people) {
        Map<Long, String> places = new HashMap<>();
        if (!people.isEmpty()) {
            em.createNamedQuery("Tenure.today", Tenure.class)
                    .setParameter("people", people)
                    .setParameter("day", day.today())
                    .getResultList()
                    .forEach(tenure -> places.merge(
                            tenure.getPerson().getId(), tenure.place(), (one, other) -> one + BETWEEN + other));
        }
        return places;
    }
}
