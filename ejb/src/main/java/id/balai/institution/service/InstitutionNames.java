package id.balai.institution.service;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.institution.InstitutionName;
import id.balai.institution.InstitutionPermission;

/** The institutions that a writer can speak of, in the village's order. */
@Stateless
@RolesAllowed(InstitutionPermission.CHOOSE)
public class InstitutionNames {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    public List<InstitutionName> all() {
        return em.createQuery(
                        "select new id.balai.institution.InstitutionName(i.id, i.name, i.acronym, i.active)"
                                + " from Institution i order by i.ordinal, i.name, i.id",
                        InstitutionName.class)
                .getResultList();
    }
}
