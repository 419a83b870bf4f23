package id.balai.village.service;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.shared.RuleViolation;
import id.balai.shared.service.Step;
import id.balai.village.Village;
import id.balai.village.VillageHost;
import id.balai.village.VillageName;
import id.balai.village.VillageRegistration;
import id.balai.village.VillageSummary;

/** The list of villages in this installation: the steps behind {@link RegisteringVillages}, one transaction each. */
@Stateless
@Step
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class VillageRegister {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    public List<VillageSummary> list() {
        return em.createNamedQuery("Village.all", Village.class).getResultList().stream()
                .map(village -> VillageSummary.of(village, hosts(village.getId())))
                .toList();
    }

    /** Ids of the villages that answer, for jobs that go through all of them. */
    public List<Long> openVillages() {
        return em.createNamedQuery("Village.openIds", Long.class).getResultList();
    }

    /**
     * The village of an installation that has none yet, still to be described by its administrator.
     *
     * @return its id, found again if an earlier start was broken off after this step
     */
    public long first() {
        return openVillages().stream().findFirst().orElseGet(() -> {
            Village village = new Village(null, new VillageName("Baru"), ZoneId.of("Asia/Jakarta"));
            em.persist(village);
            em.flush();
            return village.getId();
        });
    }

    /** @return the new village's id */
    public long add(VillageRegistration wanted) {
        boolean taken = !em.createNamedQuery("Village.byCode", Village.class)
                .setParameter("code", wanted.code())
                .getResultList()
                .isEmpty();
        if (taken) {
            throw new RuleViolation("village.code.taken", "code", wanted.code());
        }
        requireHostsOfOthers();
        Village village = new Village(wanted.code(), new VillageName(wanted.name()), ZoneId.of(wanted.zone()));
        em.persist(village);
        em.flush();
        changeHosts(village.getId(), wanted.hosts());
        return village.getId();
    }

    public void changeHosts(long villageId, List<String> hosts) {
        Set<String> wanted =
                hosts.stream().map(VillageHost::normalized).collect(Collectors.toCollection(LinkedHashSet::new));
        if (wanted.isEmpty()) {
            throw new RuleViolation("village.hosts.missing", "hosts");
        }
        for (VillageHost host : stored(villageId)) {
            if (!wanted.remove(host.getHost())) {
                em.remove(host);
            }
        }
        for (String host : wanted) {
            requireFree(host);
            em.persist(new VillageHost(host, villageId));
        }
        em.flush();
    }

    /** A closed village gives its hosts back, for another to have. */
    public void close(long villageId, Instant now) {
        Village closing = find(villageId);
        closing.close(now);
        if (openVillages().isEmpty()) {
            throw new RuleViolation("village.lastOpen");
        }
        stored(villageId).forEach(em::remove);
    }

    /** The only village answers at any host; beside another one it would answer at none, its operator's included. */
    private void requireHostsOfOthers() {
        for (Village other : em.createNamedQuery("Village.open", Village.class).getResultList()) {
            if (stored(other.getId()).isEmpty()) {
                throw new RuleViolation(
                        "village.hosts.first", null, other.getName().full());
            }
        }
    }

    private void requireFree(String host) {
        boolean taken = !em.createNamedQuery("VillageHost.byHost", VillageHost.class)
                .setParameter("host", host)
                .getResultList()
                .isEmpty();
        if (taken) {
            throw new RuleViolation("village.host.taken", "hosts", host);
        }
    }

    private Village find(long villageId) {
        Village village = em.find(Village.class, villageId);
        if (village == null) {
            throw new RuleViolation("village.unknown");
        }
        return village;
    }

    private List<VillageHost> stored(long villageId) {
        return em.createNamedQuery("VillageHost.ofVillage", VillageHost.class)
                .setParameter("village", villageId)
                .getResultList();
    }

    private List<String> hosts(long villageId) {
        return stored(villageId).stream().map(VillageHost::getHost).toList();
    }
}
