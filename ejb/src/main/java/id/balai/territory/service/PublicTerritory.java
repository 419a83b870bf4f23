package id.balai.territory.service;

import java.util.List;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.frame.service.Frames;
import id.balai.shared.Tree;
import id.balai.territory.Area;
import id.balai.territory.AreaHead;
import id.balai.territory.PublicArea;
import id.balai.territory.Territory;
import id.balai.territory.VillageMap;
import id.balai.village.Hall;
import id.balai.village.service.Villages;

/** What readers may see of the village's land. */
@Stateless
@PermitAll
public class PublicTerritory {

    private static final AreaHead NOBODY = new AreaHead(null, null);

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @Inject
    Frames frames;

    @EJB
    Villages villages;

    @EJB
    AreaHeads heads;

    /** A constant number of statements, however many parts the village has. */
    public Territory territory() {
        return frames.get(Territory.class, this::read);
    }

    private Territory read() {
        Hall hall = villages.shown().getHall();
        VillageMap map = em.createNamedQuery("VillageMap.own", VillageMap.class)
                .getResultStream()
                .findFirst()
                .orElseGet(VillageMap::new);
        return new Territory(
                map.boundary().orElse(null),
                map.isSchematic(),
                areas(),
                hall.getLatitude(),
                hall.getLongitude(),
                map.getTileAddress(),
                map.getTileCredit());
    }

    /** Whether there is anything to tell, without reading any of it. */
    public boolean any() {
        return villages.shown().getHall().isLocated() || isOne("Area.any") || isOne("VillageMap.bounded");
    }

    private boolean isOne(String query) {
        return !em.createNamedQuery(query, Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private List<PublicArea> areas() {
        List<Area> all = em.createNamedQuery("Area.all", Area.class).getResultList();
        Map<Long, AreaHead> leading = heads.of(all);
        return Tree.of(all, Area::getId, Area::getParentId).flat().stream()
                .map(branch -> shown(
                        branch.item(),
                        branch.depth(),
                        leading.getOrDefault(branch.item().getId(), NOBODY)))
                .toList();
    }

    private static PublicArea shown(Area area, int depth, AreaHead head) {
        return new PublicArea(
                area.getId(),
                area.getParentId(),
                depth,
                area.getKind(),
                area.getName(),
                head.title(),
                head.name(),
                area.getLatitude(),
                area.getLongitude(),
                area.boundary().orElse(null),
                area.isSchematic());
    }
}
