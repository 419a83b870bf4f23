package id.balai.village.service;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.shared.Permission;
import id.balai.shared.RuleViolation;
import id.balai.shared.StaleEdit;
import id.balai.village.Partner;

/** The programmes and offices that the village works with. */
@Stateless
@RolesAllowed(Permission.VILLAGE_EDIT)
public class Partners {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @PermitAll
    public List<Partner> list() {
        return em.createNamedQuery("Partner.all", Partner.class).getResultList();
    }

    public Optional<Partner> find(long id) {
        return Optional.ofNullable(em.find(Partner.class, id));
    }

    /** Stores a new partner or the changes to one. */
    public Partner save(Partner edited) {
        Partner stored = edited.getId() == null ? new Partner() : require(edited.getId());
        StaleEdit.refuse(stored, edited.getVersion());
        stored.change(edited);
        if (stored.getId() == null) {
            em.persist(stored);
        }
        em.flush();
        return stored;
    }

    public void delete(long id) {
        em.remove(require(id));
    }

    private Partner require(long id) {
        return find(id).orElseThrow(() -> new RuleViolation("partner.gone"));
    }
}
