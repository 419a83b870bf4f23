package id.balai.village.service;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.frame.service.Frames;
import id.balai.shared.RuleViolation;
import id.balai.shared.StaleEdit;
import id.balai.village.OutsideLink;
import id.balai.village.VillagePermission;

/** The village's accounts on social networks, and those it works with. */
@Stateless
@RolesAllowed(VillagePermission.EDIT)
public class OutsideLinks {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @Inject
    Frames frames;

    @PermitAll
    public <T extends OutsideLink> List<T> list(Class<T> kind) {
        return frames.get(
                kind,
                () -> List.copyOf(
                        em.createNamedQuery(kind.getSimpleName() + ".all", kind).getResultList()));
    }

    public <T extends OutsideLink> Optional<T> find(Class<T> kind, long id) {
        return Optional.ofNullable(em.find(kind, id));
    }

    /** Stores a new link or the changes to one. */
    public <T extends OutsideLink> T save(T edited) {
        if (edited.getId() != null) {
            StaleEdit.refuse(require(edited.getClass(), edited.getId()), edited.getVersion());
        }
        edited.settle();
        T stored = em.merge(edited);
        em.flush();
        return stored;
    }

    public void delete(Class<? extends OutsideLink> kind, long id) {
        em.remove(require(kind, id));
    }

    private <T extends OutsideLink> T require(Class<T> kind, long id) {
        return find(kind, id).orElseThrow(() -> new RuleViolation("link.gone"));
    }
}
