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
import id.balai.village.SocialLink;

/** The accounts of the village on social networks. */
@Stateless
@RolesAllowed(Permission.VILLAGE_EDIT)
public class SocialLinks {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @PermitAll
    public List<SocialLink> list() {
        return em.createNamedQuery("SocialLink.all", SocialLink.class).getResultList();
    }

    public Optional<SocialLink> find(long id) {
        return Optional.ofNullable(em.find(SocialLink.class, id));
    }

    /** Stores a new account or the changes to one. */
    public SocialLink save(SocialLink edited) {
        SocialLink stored = edited.getId() == null ? new SocialLink() : require(edited.getId());
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

    private SocialLink require(long id) {
        return find(id).orElseThrow(() -> new RuleViolation("social.gone"));
    }
}
