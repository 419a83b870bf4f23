package id.balai.roster.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.roster.RosterPermission;
import id.balai.roster.RosterSettings;
import id.balai.shared.StaleEdit;

/** What the village shows of its roster beyond names, posts and decrees. */
@Stateless
public class RosterVisibility {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    /** Nothing is shown until the village has said so. */
    @PermitAll
    public RosterSettings current() {
        return em.createNamedQuery("RosterSettings.own", RosterSettings.class)
                .getResultStream()
                .findFirst()
                .orElseGet(RosterSettings::new);
    }

    @RolesAllowed(RosterPermission.EDIT)
    public RosterSettings change(RosterSettings edited) {
        RosterSettings stored = current();
        StaleEdit.refuse(stored, edited.getVersion());
        stored.change(edited);
        if (stored.getId() == null) {
            em.persist(stored);
        }
        em.flush();
        return stored;
    }
}
