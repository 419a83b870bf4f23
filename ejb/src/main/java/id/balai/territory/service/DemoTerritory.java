package id.balai.territory.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.demo.service.DemoFacts;
import id.balai.demo.service.DemoPart;
import id.balai.kit.geometry.Boundary;
import id.balai.shared.service.Step;
import id.balai.territory.Area;
import id.balai.territory.AreaKind;
import id.balai.territory.HeadChoice;
import id.balai.territory.VillageMap;

/**
 * The demonstration's two hamlets with their heads. Where they end is unknown and stays so; the village gets a plain
 * eight-sided figure around its office, marked as the sketch that it is.
 */
@Step
@ApplicationScoped
public class DemoTerritory implements DemoPart {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @Override
    public int place() {
        return 30;
    }

    @Override
    public void furnish() {
        Map<String, Long> posts = new HashMap<>();
        em.createNamedQuery("Area.posts", HeadChoice.class)
                .getResultList()
                .forEach(post -> posts.put(post.name(), post.id()));
        List<String> hamlets = DemoFacts.lines("territory/demo/hamlets.txt");
        for (String line : hamlets) {
            String[] hamlet = line.split(" \\| ");
            Area area = new Area(AreaKind.HAMLET, hamlet[0], hamlets.indexOf(line) + 1);
            area.setPostId(posts.get(hamlet[1]));
            em.persist(area);
        }
        VillageMap map = new VillageMap();
        map.draw(Boundary.read(DemoFacts.read("territory/demo/sketch.geojson")), true);
        em.persist(map);
    }
}
