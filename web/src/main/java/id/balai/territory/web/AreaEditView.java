package id.balai.territory.web;

import java.io.Serializable;
import java.util.List;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.kit.geometry.MapDoubt;
import id.balai.shared.web.Announcement;
import id.balai.shared.web.Found;
import id.balai.territory.Area;
import id.balai.territory.AreaKind;
import id.balai.territory.service.Areas;
import id.balai.village.service.Villages;

/** A new part of the village, or changes to one. */
@Named
@ViewScoped
public class AreaEditView implements Serializable {

    @EJB
    Areas areas;

    @EJB
    Villages villages;

    private Long id;
    private Area area;

    public void load() {
        area = id == null ? new Area(AreaKind.HAMLET, null, 0) : Found.orNotFound(areas.find(id));
    }

    public String save() {
        Area stored = areas.save(area);
        Announcement.say("admin.area.saved", stored.getName());
        stored.place()
                .ifPresent(place -> MapDoubts.texts(MapDoubt.about(
                                List.of(place),
                                MapDoubts.place(villages.current().getHall())))
                        .forEach(Announcement::warn));
        return "/admin/area-list?faces-redirect=true";
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Area getArea() {
        return area;
    }
}
