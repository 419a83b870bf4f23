package id.balai.territory.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.shared.Tree;
import id.balai.shared.web.Announcement;
import id.balai.territory.Area;
import id.balai.territory.AreaHead;
import id.balai.territory.service.AreaHeads;
import id.balai.territory.service.Areas;

/** The parts of the village, each after the one it lies in, with their heads. */
@Named
@ViewScoped
public class AreaListView implements Serializable {

    @EJB
    Areas areas;

    @EJB
    AreaHeads heads;

    private List<Tree.Branch<Area>> list;
    private Map<Long, AreaHead> leading;

    @PostConstruct
    void load() {
        list = areas.tree().flat();
        leading = heads.of(list.stream().map(Tree.Branch::item).toList());
    }

    public void move(Area area, boolean up) {
        areas.move(area.getId(), up);
        load();
    }

    public void delete(Area area) {
        areas.delete(area.getId());
        load();
        Announcement.say("admin.area.deleted", area.getName());
    }

    public List<Tree.Branch<Area>> getList() {
        return list;
    }

    /** Null for a part without a head in the roster. */
    public AreaHead head(Area area) {
        return leading.get(area.getId());
    }
}
