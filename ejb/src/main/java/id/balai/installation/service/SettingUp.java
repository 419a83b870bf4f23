package id.balai.installation.service;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.installation.SetupStep;
import id.balai.village.Village;
import id.balai.village.VillagePermission;
import id.balai.village.service.Villages;

/** How far a new village has come: known from what it has, so that it does not matter where that was entered. */
@Stateless
@RolesAllowed(VillagePermission.EDIT)
public class SettingUp {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    Villages villages;

    @Inject
    Clock clock;

    public Set<SetupStep> done() {
        Village village = villages.current();
        Set<SetupStep> done = EnumSet.noneOf(SetupStep.class);
        if (village.getCode() != null && village.getRegion().getRegency() != null) {
            done.add(SetupStep.IDENTITY);
        }
        if (isThere("select s.id from OpeningSpan s")) {
            done.add(SetupStep.HOURS);
        }
        if (village.getEmblemId() != null) {
            done.add(SetupStep.EMBLEM);
        }
        if (isThere("select a.id from Article a")) {
            done.add(SetupStep.ARTICLE);
        }
        return done;
    }

    private boolean isThere(String query) {
        return !em.createQuery(query, Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether the administrators have put the guidance away. */
    public boolean isClosed() {
        return villages.current().isSetupClosed();
    }

    public void close() {
        villages.current().closeSetup(clock.instant());
    }

    public void reopen() {
        villages.current().reopenSetup();
    }
}
