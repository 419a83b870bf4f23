package id.balai.territory.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.util.Faces;

import id.balai.kit.geometry.Boundary;
import id.balai.kit.geometry.NamedBoundary;
import id.balai.shared.RuleViolation;
import id.balai.shared.Tree;
import id.balai.shared.web.Announcement;
import id.balai.territory.Area;
import id.balai.territory.AreaNames;
import id.balai.territory.service.Areas;

/** A file with the boundaries of several parts: each shape is given to the part of its name, or to one that is chosen. */
@Named
@ViewScoped
public class AreaBoundariesView implements Serializable {

    @EJB
    Areas areas;

    @Inject
    transient AreaChoices choices;

    private final List<BroughtPart> parts = new ArrayList<>();
    private String brought;
    private boolean schematic;

    /** Takes the file that a script has just sent. */
    public void take() {
        List<NamedBoundary> shapes = BroughtShapes.take(Faces.getSession(), brought);
        AreaNames names = new AreaNames(
                areas.tree().flat().stream().map(Tree.Branch::item).toList(), choices.hamletWord());
        parts.clear();
        for (NamedBoundary shape : shapes) {
            parts.add(new BroughtPart(
                    shape, names.find(shape.name()).map(Area::getId).orElse(null)));
        }
    }

    public String save() {
        Map<Long, Boundary> chosen = new LinkedHashMap<>();
        for (BroughtPart part : parts) {
            if (part.getAreaId() != null
                    && chosen.put(part.getAreaId(), part.getShape().boundary()) != null) {
                throw new RuleViolation("boundary.sameArea");
            }
        }
        if (chosen.isEmpty()) {
            throw new RuleViolation("boundary.noArea");
        }
        areas.drawAll(chosen, schematic);
        Announcement.say("admin.boundaries.saved", chosen.size());
        return "/admin/area-list?faces-redirect=true";
    }

    public List<BroughtPart> getParts() {
        return parts;
    }

    public List<NamedBoundary> getShapes() {
        return parts.stream().map(BroughtPart::getShape).toList();
    }

    public String getBrought() {
        return brought;
    }

    public void setBrought(String brought) {
        this.brought = brought;
    }

    public boolean isSchematic() {
        return schematic;
    }

    public void setSchematic(boolean schematic) {
        this.schematic = schematic;
    }
}
