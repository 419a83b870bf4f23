package id.balai.territory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.kit.geometry.Boundary;
import id.balai.kit.geometry.Place;
import id.balai.shared.web.ContentPolicy;
import id.balai.territory.Area;
import id.balai.territory.TileAddress;
import id.balai.village.web.Site;

/** What drawing a boundary in the browser needs; offered only where maps have a background to draw on. */
@Named
@RequestScoped
public class DrawingView {

    /** More corners cannot be moved one by one. */
    private static final int MOST_CORNERS = 400;

    @Inject
    LandView land;

    @Inject
    LeafletFiles leaflet;

    @Inject
    Site site;

    /** Lets the page that is being answered show the background. */
    public void allow() {
        land.getMap().tiles().ifPresent(tiles -> ContentPolicy.allowTiles(tiles.origin()));
    }

    public boolean isOffered() {
        return land.getMap().tiles().isPresent();
    }

    public String getTiles() {
        return land.getMap().getTileAddress();
    }

    public String getTileHost() {
        return land.getMap().tiles().map(TileAddress::host).orElse(null);
    }

    public String getCredit() {
        return land.getMap().getTileCredit();
    }

    /** The folder of Leaflet's files. */
    public String getLeaflet() {
        return leaflet.folder();
    }

    /** Latitude and longitude to begin at; null while nobody knows them. */
    public String getOffice() {
        Place office = MapDoubts.place(site.getVillage().getHall());
        return office == null ? null : office.latitude() + "," + office.longitude();
    }

    /** What the drawing begins with. @return null when it begins anew */
    public String start(Boundary boundary) {
        return boundary == null || tooDetailed(boundary) ? null : boundary.geoJson();
    }

    /** Whether there is a boundary that cannot be changed by drawing one line. */
    public boolean tooDetailed(Boundary boundary) {
        return boundary != null && (boundary.rings().size() > 1 || boundary.places() > MOST_CORNERS);
    }

    /** What is drawn beneath for guidance: the village around a part, or the boundary that is there. */
    public String backdrop(Area area, Boundary boundary) {
        Boundary known = area == null ? boundary : land.getMap().boundary().orElse(boundary);
        return known == null ? null : known.simplified(MOST_CORNERS).geoJson();
    }
}
