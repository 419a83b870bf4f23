package id.balai.territory;

import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Size;

import id.balai.shared.VillageOwned;

/** The boundary of the village, and where a map in the browser may get its background from. */
@Entity
@Table(name = "VILLAGE_MAP")
public class VillageMap extends VillageOwned {

    /** A GeoJSON geometry, Polygon or MultiPolygon; null while unknown. */
    @Lob
    private String boundary;

    /** Whether the boundary is only a sketch. */
    private boolean schematic;

    /** Address of map tiles with {z}, {x} and {y}; null for none, and then no outside service is asked. */
    @Size(max = 300)
    private String tileAddress;

    /** Whom the tiles are credited to. */
    @Size(max = 200)
    private String tileCredit;

    public String getBoundary() {
        return boundary;
    }

    public void setBoundary(String boundary) {
        this.boundary = boundary;
    }

    public boolean isSchematic() {
        return schematic;
    }

    public void setSchematic(boolean schematic) {
        this.schematic = schematic;
    }

    public String getTileAddress() {
        return tileAddress;
    }

    public void setTileAddress(String tileAddress) {
        this.tileAddress = tileAddress;
    }

    public String getTileCredit() {
        return tileCredit;
    }

    public void setTileCredit(String tileCredit) {
        this.tileCredit = tileCredit;
    }
}
