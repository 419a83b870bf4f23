package id.balai.institution.service;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.institution.InstitutionSummary;
import id.balai.shared.service.Step;
import id.balai.village.service.VillageDay;

/** All institutions with the number of their members, in one statement. */
@Step
@Stateless
@PermitAll
public class ListingInstitutions {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    VillageDay day;

    /** In the village's order, those in use before the retired ones. */
    public List<InstitutionSummary> all() {
        return em.createNamedQuery("Institution.summaries", InstitutionSummary.class)
                .setParameter("day", day.today())
                .getResultList();
    }
}
