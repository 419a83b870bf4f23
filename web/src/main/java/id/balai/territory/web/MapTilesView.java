package id.balai.territory.web;

import java.io.Serializable;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.shared.web.Announcement;
import id.balai.territory.VillageMap;
import id.balai.territory.service.VillageMaps;

/** Where maps get their background from. */
@Named
@ViewScoped
public class MapTilesView implements Serializable {

    @EJB
    VillageMaps maps;

    private VillageMap map;

    @PostConstruct
    void load() {
        map = maps.current();
    }

    public String save() {
        maps.useTiles(map.getVersion(), map.getTileAddress(), map.getTileCredit());
        Announcement.say("admin.tiles.saved");
        return "/admin/area-list?faces-redirect=true";
    }

    public VillageMap getMap() {
        return map;
    }
}
