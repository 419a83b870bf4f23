package id.balai.institution.service;

import java.util.List;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.institution.InstitutionSummary;
import id.balai.shared.service.Step;

/** All institutions with the number of their members, in two statements. */
@Step
@Stateless
@PermitAll
public class ListingInstitutions {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    ServingMembers serving;

    /** In the village's order, those in use before the retired ones. */
    public List<InstitutionSummary> all() {
        Map<Long, Long> counts = serving.counts();
        return em.createNamedQuery("Institution.summaries", InstitutionSummary.class)
                .getResultStream()
                .map(each -> each.with(counts.getOrDefault(each.id(), 0L)))
                .toList();
    }
}
