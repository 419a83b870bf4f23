package id.balai.territory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.shared.web.ContentPolicy;
import id.balai.shared.web.PathParts;
import id.balai.territory.Territory;
import id.balai.territory.TileAddress;

/** The map of the village: drawn by us, and by Leaflet for who asks for it. */
@Named
@RequestScoped
public class MapView {

    @Inject
    PathParts parts;

    @Inject
    VillageLand land;

    @Inject
    LeafletFiles leaflet;

    private TileAddress tiles;

    /** Not found for a village that has told nothing of its land; else the page may load what its map needs. */
    public void load() {
        if (!parts.all().isEmpty() || !land.getTerritory().isKnown()) {
            parts.notFound();
            return;
        }
        String address = land.getTerritory().tileAddress();
        tiles = address == null ? null : new TileAddress(address);
        ContentPolicy.allowMap(tiles == null ? null : tiles.origin());
    }

    public Territory getTerritory() {
        return land.getTerritory();
    }

    /** Null where the map has no background. */
    public String getTiles() {
        return tiles == null ? null : tiles.text();
    }

    /** Whom a reader's browser asks for the background. */
    public String getTileHost() {
        return tiles == null ? null : tiles.host();
    }

    /** The folder of Leaflet's files. */
    public String getLeaflet() {
        return leaflet.folder();
    }

    /** Whether a map that moves has more to show than the page itself. */
    public boolean isMovable() {
        return tiles != null || land.getDrawing() != null;
    }
}
