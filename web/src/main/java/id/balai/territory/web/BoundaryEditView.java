package id.balai.territory.web;

import java.io.Serializable;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import org.omnifaces.util.Faces;

import id.balai.kit.geometry.Boundary;
import id.balai.kit.geometry.GeoJson;
import id.balai.kit.geometry.NamedBoundary;
import id.balai.shared.web.Announcement;
import id.balai.shared.web.Found;
import id.balai.territory.Area;
import id.balai.territory.VillageMap;
import id.balai.territory.service.Areas;
import id.balai.territory.service.VillageMaps;

/** The boundary of the village, or of one part of it: brought as a file or a text, looked at, then saved. */
@Named
@ViewScoped
public class BoundaryEditView implements Serializable {

    private static final String LIST = "/admin/area-list?faces-redirect=true";

    @EJB
    Areas areas;

    @EJB
    VillageMaps maps;

    private Long id;
    private Area area;
    private VillageMap map;
    private Boundary boundary;
    private Integer reducedFrom;
    private boolean unsaved;
    private boolean schematic;
    private String text;
    private String brought;

    public void load() {
        map = maps.current();
        if (id == null) {
            show(map.boundary().orElse(null), map.isSchematic());
        } else {
            area = Found.orNotFound(areas.find(id));
            if (area != null) {
                show(area.boundary().orElse(null), area.isSchematic());
            }
        }
    }

    private void show(Boundary stored, boolean sketch) {
        boundary = stored;
        schematic = sketch;
    }

    /** Reads the text that was typed, pasted or drawn. */
    public void read() {
        bring(GeoJson.only(GeoJson.read(text == null ? "" : text)));
    }

    /** Takes the file that a script has just sent. */
    public void take() {
        bring(GeoJson.only(BroughtShapes.take(Faces.getSession(), brought)));
        text = null;
    }

    private void bring(NamedBoundary read) {
        boundary = read.boundary();
        reducedFrom = read.isReduced() ? read.brought() : null;
        unsaved = true;
    }

    /** What is still only typed is read first. */
    public String save() {
        if (text != null || boundary == null) {
            read();
        }
        if (area == null) {
            maps.draw(map.getVersion(), boundary, schematic);
        } else {
            areas.draw(area.getId(), area.getVersion(), boundary, schematic);
        }
        if (reducedFrom == null) {
            Announcement.say("admin.boundary.saved");
        } else {
            Announcement.say("admin.boundary.savedReduced", reducedFrom, boundary.places());
        }
        return LIST;
    }

    public String erase() {
        if (area == null) {
            maps.erase(map.getVersion());
        } else {
            areas.erase(area.getId(), area.getVersion());
        }
        Announcement.say("admin.boundary.erased");
        return LIST;
    }

    /** Whether there is something stored that can be erased. */
    public boolean isStored() {
        return area == null ? map.isDrawn() : area.isDrawn();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** Null for the village itself. */
    public Area getArea() {
        return area;
    }

    public VillageMap getMap() {
        return map;
    }

    /** The stored one, or the one that was read last; null without any. */
    public Boundary getBoundary() {
        return boundary;
    }

    /** How many corners were brought; null when all of them are kept. */
    public Integer getReducedFrom() {
        return reducedFrom;
    }

    public boolean isUnsaved() {
        return unsaved;
    }

    public long getVersion() {
        return area == null ? map.getVersion() : area.getVersion();
    }

    public boolean isSchematic() {
        return schematic;
    }

    public void setSchematic(boolean schematic) {
        this.schematic = schematic;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getBrought() {
        return brought;
    }

    public void setBrought(String brought) {
        this.brought = brought;
    }
}
