package id.balai.territory;

import java.math.BigDecimal;
import java.util.Locale;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import id.balai.kit.geometry.Boundary;
import id.balai.village.TestVillage;
import id.balai.village.Village;
import id.balai.village.VillageFixture;

/** Gives the current village its land: a square around its office, cut into strips. */
@Dependent
public class LandFixture {

    private static final double WEST = 119.90;
    private static final double SOUTH = -4.36;
    private static final double SIDE = 0.06;

    @Inject
    VillageFixture villages;

    /** A sketched boundary with so many hamlets, each with an RW, and the office. */
    public void survey(TestVillage village, int hamlets) {
        villages.inTransaction(em -> {
            em.find(Village.class, village.id()).getHall().setLatitude(new BigDecimal("-4.322551727005498"));
            em.find(Village.class, village.id()).getHall().setLongitude(new BigDecimal("119.9332031607628"));
        });
        VillageMap map = new VillageMap();
        map.draw(strip(0, 1), true);
        villages.store(map);
        for (int i = 0; i < hamlets; i++) {
            Area hamlet = new Area(AreaKind.HAMLET, "Timur " + i, i);
            hamlet.draw(strip(i, hamlets), false);
            villages.store(hamlet);
            Area within = new Area(AreaKind.RW, "0" + i, 0);
            within.setParentId(hamlet.getId());
            within.setLatitude(new BigDecimal("-4.34"));
            within.setLongitude(new BigDecimal("119.91"));
            villages.store(within);
        }
    }

    public void useTiles(String address, String credit) {
        villages.inTransaction(em -> em.createNamedQuery("VillageMap.own", VillageMap.class)
                .getSingleResult()
                .useTiles(address, credit));
    }

    private static Boundary strip(int number, int of) {
        double west = WEST + SIDE * number / of;
        double east = WEST + SIDE * (number + 1) / of;
        return Boundary.read(String.format(
                Locale.ROOT,
                "{\"type\":\"Polygon\",\"coordinates\":[[[%1$.6f,%2$.6f],[%3$.6f,%2$.6f],[%3$.6f,%4$.6f],[%1$.6f,%4$.6f],"
                        + "[%1$.6f,%2$.6f]]]}",
                west,
                SOUTH,
                east,
                SOUTH + SIDE));
    }
}
