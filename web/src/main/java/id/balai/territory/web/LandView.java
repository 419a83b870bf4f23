package id.balai.territory.web;

import java.util.ArrayList;
import java.util.List;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.kit.geometry.Boundary;
import id.balai.kit.geometry.GeoJson;
import id.balai.kit.geometry.MapDoubt;
import id.balai.kit.geometry.NamedBoundary;
import id.balai.shared.Tree;
import id.balai.shared.web.Messages;
import id.balai.territory.Area;
import id.balai.territory.VillageMap;
import id.balai.territory.service.VillageMaps;
import id.balai.village.web.Site;

/** Drawings of the land beside the forms that change it, and what may be wrong with it. */
@Named
@RequestScoped
public class LandView {

    @EJB
    VillageMaps maps;

    @Inject
    AreaChoices choices;

    @Inject
    Site site;

    private VillageMap map;

    public VillageMap getMap() {
        if (map == null) {
            map = maps.current();
        }
        return map;
    }

    /** All that is stored; null while nothing is drawn. */
    public LandSketch getWhole() {
        List<NamedBoundary> parts = new ArrayList<>();
        for (Tree.Branch<Area> branch : choices.getAll()) {
            Area area = branch.item();
            area.boundary().ifPresent(boundary -> parts.add(new NamedBoundary(choices.title(area), boundary)));
        }
        return LandSketch.of(
                getMap().boundary().orElse(null),
                parts,
                MapDoubts.place(site.getVillage().getHall()));
    }

    /** A boundary that is being worked on; that of a part lies within the village's. @param area null for the village */
    public LandSketch sketch(Area area, Boundary boundary) {
        return area == null
                ? LandSketch.of(
                        boundary, List.of(), MapDoubts.place(site.getVillage().getHall()))
                : sketch(List.of(new NamedBoundary(choices.title(area), boundary)));
    }

    /** Boundaries of parts that are being worked on. */
    public LandSketch sketch(List<NamedBoundary> parts) {
        return LandSketch.of(
                getMap().boundary().orElse(null),
                parts,
                MapDoubts.place(site.getVillage().getHall()));
    }

    public List<String> doubts(Boundary boundary) {
        return MapDoubts.texts(
                MapDoubt.about(boundary, MapDoubts.place(site.getVillage().getHall())));
    }

    /** The largest file that is worth sending. */
    public int getMostBytes() {
        return GeoJson.MOST_BYTES;
    }

    /** What the server would say to a larger one. */
    public String getTooLarge() {
        return Messages.ofPage()
                .text("boundary.tooLarge", GeoJson.tooLarge().arguments().toArray());
    }
}
