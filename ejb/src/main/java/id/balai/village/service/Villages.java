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
import id.balai.shared.VillageContext;
import id.balai.village.Village;
import id.balai.village.VillageHost;
import id.balai.village.VillagePermission;

/** The village that a request is for, and what its own people say of it. */
@Stateless
public class Villages {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @Inject
    Frames frames;

    /**
     * The village that answers at a host name. While there is only one it answers at any; a closed one never does.
     *
     * @param host without a port; compared as it is, so normalize it first
     */
    @PermitAll
    public Optional<Village> answeringAt(String host) {
        List<Village> open = em.createNamedQuery("Village.open", Village.class)
                .setMaxResults(2)
                .getResultList();
        if (open.size() == 1) {
            return Optional.of(open.get(0));
        }
        return em.createNamedQuery("Village.byHost", Village.class)
                .setParameter("host", host)
                .getResultStream()
                .findFirst();
    }

    /**
     * Whether a host leads to the village without being that of its public address, so that readers are sent there.
     * Nobody is sent to a host that the operator took away from the village, nor by the only village of an installation:
     * it may be reached before its address works.
     */
    @PermitAll
    public boolean isFurtherHost(Village village, String host) {
        return village.publicHost() != null
                && !village.publicHost().equals(host)
                && ownerOf(village.publicHost())
                        .filter(owner -> owner.getVillageId() == village.getId())
                        .isPresent()
                && !isAlone();
    }

    /** What readers see of the current village; not to be changed, see {@link #current}. */
    @PermitAll
    public Village shown() {
        return frames.get(Village.class, this::current);
    }

    /** The village of the current request or job, as it is stored. */
    @PermitAll
    public Village current() {
        return em.find(Village.class, VillageContext.require("the current village"));
    }

    /** Changes what the current village says of itself; nobody describes another. */
    @RolesAllowed(VillagePermission.EDIT)
    public Village describe(Village edited) {
        Village stored = current();
        if (!stored.equals(edited)) {
            throw new RuleViolation("village.other");
        }
        StaleEdit.refuse(stored, edited.getVersion());
        requireFreeCode(edited);
        stored.describeAs(edited);
        if (stored.publicHost() != null) {
            claimHost(stored.publicHost(), stored.getId());
        }
        em.flush();
        return stored;
    }

    private void requireFreeCode(Village edited) {
        boolean taken = em.createNamedQuery("Village.byCode", Village.class)
                .setParameter("code", edited.getCode())
                .getResultStream()
                .anyMatch(other -> !other.equals(edited));
        if (taken) {
            throw new RuleViolation("village.code.taken", "code", edited.getCode());
        }
    }

    /**
     * The host of the public address must lead to the village, or its own links would lead nowhere. Beside other villages
     * only the operator gives hosts, so that none can take what another is to have; the only village may help itself.
     */
    private void claimHost(String host, long villageId) {
        Optional<VillageHost> owner = ownerOf(host);
        if (owner.isEmpty() && isAlone()) {
            em.persist(new VillageHost(host, villageId));
        } else if (owner.isEmpty()) {
            throw new RuleViolation("village.host.notGiven", "publicAddress", host);
        } else if (owner.get().getVillageId() != villageId) {
            throw new RuleViolation("village.host.taken", "publicAddress", host);
        }
    }

    private boolean isAlone() {
        return em.createNamedQuery("Village.openIds", Long.class)
                        .setMaxResults(2)
                        .getResultList()
                        .size()
                == 1;
    }

    private Optional<VillageHost> ownerOf(String host) {
        return em.createNamedQuery("VillageHost.byHost", VillageHost.class)
                .setParameter("host", host)
                .getResultStream()
                .findFirst();
    }
}
