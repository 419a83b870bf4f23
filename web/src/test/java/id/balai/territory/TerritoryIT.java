package id.balai.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Map;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.it.OnBothDatabases;
import id.balai.it.SqlStatements;
import id.balai.kit.geometry.BadBoundaries;
import id.balai.kit.geometry.Boundary;
import id.balai.roster.Post;
import id.balai.roster.PostKind;
import id.balai.roster.RosterFixture;
import id.balai.roster.service.Posts;
import id.balai.shared.StaleEdit;
import id.balai.territory.service.Areas;
import id.balai.territory.service.PublicTerritory;
import id.balai.territory.service.VillageMaps;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

/** The parts of a village and its map, from the office to readers. */
@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class TerritoryIT {

    private static final Role STAFF = Role.SECRETARY;

    @Inject
    VillageFixture villages;

    @Inject
    Areas areas;

    @Inject
    VillageMaps maps;

    @Inject
    Posts posts;

    @Inject
    RosterFixture roster;

    @Inject
    PublicTerritory published;

    @PersistenceUnit(unitName = "balai")
    EntityManagerFactory database;

    TestVillage village;
    Boundary land;
    Area bakke;

    @BeforeEach
    void beginVillage() throws Exception {
        village = villages.create("Wilayah");
        land = Boundary.read(BadBoundaries.polygon(BadBoundaries.SQUARE));
        bakke = save(AreaKind.HAMLET, "Bakke", null);
    }

    @Test
    void readersSeeThePartsInTheirOrderEachAfterTheOneItLiesIn() throws Exception {
        Area ganra = save(AreaKind.HAMLET, "Ganra", null);
        save(AreaKind.RT, "01", bakke.getId());

        assertThat(village.call(published::territory).areas())
                .extracting(PublicArea::name, PublicArea::depth)
                .containsExactly(tuple("Bakke", 0), tuple("01", 1), tuple("Ganra", 0));

        village.runAs(STAFF, () -> areas.move(ganra.getId(), true));
        assertThat(village.call(published::territory).areas())
                .extracting(PublicArea::name)
                .containsExactly("Ganra", "Bakke", "01");
    }

    @Test
    void onlyASmallerPartLiesInALargerOne() throws Exception {
        Area rt = save(AreaKind.RT, "01", bakke.getId());

        assertThatThrownBy(() -> save(AreaKind.RW, "02", rt.getId())).hasMessage("area.parent.smaller");
        assertThatThrownBy(() -> village.callAs(STAFF, () -> {
                    Area shrunk = areas.find(bakke.getId()).orElseThrow();
                    shrunk.setKind(AreaKind.RT);
                    return areas.save(shrunk);
                }))
                .hasMessage("area.kind.tooSmall");
        assertThatThrownBy(() -> village.callAs(STAFF, () -> {
                    Area looped = areas.find(bakke.getId()).orElseThrow();
                    looped.setParentId(bakke.getId());
                    return areas.save(looped);
                }))
                .hasMessage("area.parent.inside");
        assertThatThrownBy(() -> village.runAs(STAFF, () -> areas.delete(bakke.getId())))
                .hasMessage("area.hasParts");
    }

    @Test
    void aPostThatLeadsAPartIsNotDeletedAndTheRefusalSaysWhy() throws Exception {
        Post post = roster.post(village, PostKind.TERRITORIAL, "Kepala Dusun Bakke");
        village.runAs(STAFF, () -> {
            Area led = areas.find(bakke.getId()).orElseThrow();
            led.setPostId(post.getId());
            areas.save(led);
        });

        assertThatThrownBy(() -> village.runAs(STAFF, () -> posts.delete(post.getId())))
                .hasMessage("post.inUse");
    }

    @Test
    void boundariesReachReadersAndGoAgain() throws Exception {
        VillageMap map = village.callAs(STAFF, () -> maps.draw(0, land, true));
        village.runAs(STAFF, () -> areas.draw(bakke.getId(), bakke.getVersion(), land, false));

        Territory shown = village.call(published::territory);
        assertThat(shown.village()).isEqualTo(land);
        assertThat(shown.isSketched()).isTrue();
        assertThat(shown.areas().get(0).boundary()).isEqualTo(land);

        assertThatThrownBy(() -> village.callAs(STAFF, () -> maps.erase(map.getVersion() + 1)))
                .isInstanceOf(StaleEdit.class);
        village.runAs(STAFF, () -> maps.erase(map.getVersion()));
        village.runAs(
                STAFF,
                () -> areas.erase(
                        bakke.getId(), areas.find(bakke.getId()).orElseThrow().getVersion()));
        Territory emptied = village.call(published::territory);
        assertThat(emptied.village()).isNull();
        assertThat(emptied.areas().get(0).boundary()).isNull();
    }

    @Test
    void severalPartsAreDrawnTogetherOrNotAtAll() throws Exception {
        assertThatThrownBy(() ->
                        village.runAs(STAFF, () -> areas.drawAll(Map.of(bakke.getId(), land, -7L, land), false)))
                .hasMessage("area.gone");
        assertThat(village.callAs(
                        STAFF, () -> areas.find(bakke.getId()).orElseThrow().isDrawn()))
                .isFalse();

        village.runAs(STAFF, () -> areas.drawAll(Map.of(bakke.getId(), land), true));
        assertThat(village.call(published::territory).areas().get(0).schematic())
                .isTrue();
    }

    @Test
    void aVeryLargeBoundaryIsKeptAsItWasReduced() throws Exception {
        StringBuilder corners = new StringBuilder();
        int many = 60_000;
        for (int step = 0; step < many; step++) {
            double angle = 2 * Math.PI * step / many;
            corners.append("[").append(119.9 + Math.cos(angle) / 20).append(",");
            corners.append(-4.3 + Math.sin(angle) / 20).append("],");
        }
        Boundary large = Boundary.read(BadBoundaries.polygon("[" + corners + "[119.95,-4.3]]"));
        assertThat(large.places()).isLessThanOrEqualTo(2000);

        village.runAs(STAFF, () -> maps.draw(0, large, false));

        assertThat(village.call(published::territory).village()).isEqualTo(large);
    }

    @Test
    void tilesAreSetByThoseWhoSpeakForTheVillage() throws Exception {
        String address = "https://ubin.example.id/{z}/{x}/{y}.png";
        village.runAs(STAFF, () -> maps.useTiles(0, address, "Badan Informasi Geospasial"));

        assertThat(village.call(published::territory).tileAddress()).isEqualTo(address);
        assertThatThrownBy(() -> village.callAs(Role.EDITOR, () -> maps.useTiles(0, null, null)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void theStatementsDoNotGrowWithTheParts() throws Exception {
        int few = statements();
        assertThat(few).isPositive();
        for (int number = 1; number <= 12; number++) {
            save(AreaKind.RT, "0" + number, bakke.getId());
        }

        assertThat(statements()).isEqualTo(few);
    }

    private int statements() {
        return SqlStatements.of(database, () -> {
                    try {
                        village.call(published::territory);
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .size();
    }

    private Area save(AreaKind kind, String name, Long parent) throws Exception {
        Area typed = new Area(kind, name, 0);
        typed.setParentId(parent);
        typed.setLatitude(new BigDecimal("-4.32"));
        typed.setLongitude(new BigDecimal("119.93"));
        return village.callAs(STAFF, () -> areas.save(typed));
    }
}
