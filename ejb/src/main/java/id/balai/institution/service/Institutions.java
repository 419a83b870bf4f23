package id.balai.institution.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.institution.Institution;
import id.balai.institution.InstitutionSummary;
import id.balai.shared.Permission;
import id.balai.shared.RuleViolation;
import id.balai.shared.StaleEdit;

/** The institutions that a village has, retired ones included. */
@Stateless
@RolesAllowed(Permission.ROSTER_EDIT)
public class Institutions {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    /** In the village's order, those in use before the retired ones. */
    public List<InstitutionSummary> all() {
        return List.of();
    }

    /** With its decree, references and lists. */
    public Optional<Institution> find(long id) {
        return Optional.ofNullable(em.find(Institution.class, id));
    }

    /**
     * Stores a new one behind the others.
     *
     * @param decreeNumber of the decree that formed it, which is found by it or added; blank while unknown
     * @param decreeDate null while unknown
     * @throws RuleViolation when the address is another institution's
     */
    public Institution add(Institution edited, String decreeNumber, LocalDate decreeDate) {
        return edited;
    }

    /**
     * Stores changes, references and lists included; an address that is given up leads on to the institution.
     *
     * @throws StaleEdit when somebody saved it since
     * @throws RuleViolation as for a new one
     */
    public Institution change(Institution edited, String decreeNumber, LocalDate decreeDate) {
        return edited;
    }

    /** Puts the institutions in this order; those that are not named follow. */
    public void rearrange(List<Long> ids) {}

    /** Takes it off the site; its history stays. */
    public void retire(long id, long version) {}

    /** Brings a retired one back. */
    public void revive(long id, long version) {}

    /** @throws RuleViolation when it has or had members, or news are tied to it */
    public void delete(long id, long version) {}
}
