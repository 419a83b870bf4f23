package id.balai.territory.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.kit.geometry.Boundary;
import id.balai.roster.RosterPermission;
import id.balai.shared.RuleViolation;
import id.balai.shared.StaleEdit;
import id.balai.shared.service.DatabaseRefusal;
import id.balai.territory.VillageMap;
import id.balai.village.VillagePermission;

/** The map of the village as its office keeps it. */
@Stateless
@RolesAllowed(RosterPermission.EDIT)
public class VillageMaps {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    /** An empty one, not stored, while nobody has drawn or set anything. */
    public VillageMap current() {
        return em.createNamedQuery("VillageMap.own", VillageMap.class)
                .getResultStream()
                .findFirst()
                .orElseGet(VillageMap::new);
    }

    public VillageMap draw(long version, Boundary boundary, boolean schematic) {
        VillageMap stored = unchangedSince(version);
        stored.draw(boundary, schematic);
        return kept(stored);
    }

    public VillageMap erase(long version) {
        VillageMap stored = unchangedSince(version);
        stored.erase();
        return kept(stored);
    }

    /**
     * Readers' browsers then ask another server for tiles.
     *
     * @param address null for no tiles
     * @throws RuleViolation when it is no address of tiles, or nobody is credited
     */
    @RolesAllowed(VillagePermission.EDIT)
    public VillageMap useTiles(long version, String address, String credit) {
        VillageMap stored = unchangedSince(version);
        stored.useTiles(address, credit);
        return kept(stored);
    }

    private VillageMap unchangedSince(long version) {
        VillageMap stored = current();
        StaleEdit.refuse(stored, version);
        return stored;
    }

    private VillageMap kept(VillageMap map) {
        if (map.getId() == null) {
            em.persist(map);
        }
        DatabaseRefusal.TAKEN.flush(em, StaleEdit::new);
        return map;
    }
}
