package id.balai.territory.web;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.shared.web.Messages;
import id.balai.territory.PublicArea;
import id.balai.territory.Territory;
import id.balai.territory.service.PublicTerritory;

/** The village's land as its public pages show it, read once for each of them. */
@Named
@RequestScoped
public class VillageLand {

    @EJB
    PublicTerritory published;

    @Inject
    MapWords words;

    private Territory territory;
    private Optional<MapDrawing> drawing;

    @PostConstruct
    void load() {
        territory = published.territory();
    }

    public Territory getTerritory() {
        return territory;
    }

    /** Null while there is no land to draw; to be asked for by the page, which knows the language of its names. */
    public MapDrawing getDrawing() {
        if (drawing == null) {
            String office = Messages.ofPage().text("map.office");
            drawing = MapDrawing.of(territory, office, words::name);
        }
        return drawing.orElse(null);
    }

    /** The parts right under the village. */
    public List<PublicArea> getUppermost() {
        return territory.areas().stream().filter(area -> area.depth() == 0).toList();
    }

    /** What lies right within a part. */
    public List<PublicArea> within(PublicArea area) {
        return territory.areas().stream()
                .filter(each -> each.parentId() != null && each.parentId() == area.id())
                .toList();
    }
}
