package id.balai.territory;

import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Size;

import id.balai.kit.geometry.Boundary;
import id.balai.roster.RosterPermission;
import id.balai.shared.Recorded;
import id.balai.shared.RuleViolation;
import id.balai.shared.Unrecorded;
import id.balai.shared.VillageOwned;

/** The boundary of the village, and where a map in the browser may get its background from. */
@Entity
@Recorded(seenBy = RosterPermission.EDIT, titled = false)
@Table(name = "VILLAGE_MAP")
@NamedQuery(name = "VillageMap.bounded", query = "select m.id from VillageMap m where m.boundary is not null")
@NamedQuery(name = "VillageMap.own", query = "select m from VillageMap m")
public class VillageMap extends VillageOwned {

    /** A GeoJSON geometry, Polygon or MultiPolygon; null while unknown. */
    @Lob
    @Unrecorded("thousands of numbers that nobody compares by reading")
    private String boundary;

    /** Whether the boundary is only a sketch. */
    private boolean schematic;

    /** Address of map tiles with {z}, {x} and {y}; null for none, and then no outside service is asked. */
    @Size(max = 300)
    private String tileAddress;

    /** Whom the tiles are credited to. */
    @Size(max = 200)
    private String tileCredit;

    /** @param schematic whether the lines are only a sketch, which every map then says */
    public void draw(Boundary boundary, boolean schematic) {
        this.boundary = boundary.geoJson();
        this.schematic = schematic;
    }

    public void erase() {
        boundary = null;
        schematic = false;
    }

    /**
     * @param address null for no tiles
     * @param credit whoever makes maps asks to be named
     * @throws RuleViolation when the address cannot be used, or nobody is credited
     */
    public void useTiles(String address, String credit) {
        if (address != null && credit == null) {
            throw new RuleViolation("map.tiles.credit", "tileCredit");
        }
        tileAddress = address == null ? null : TileAddress.of(address).text();
        tileCredit = address == null ? null : credit;
    }

    public Optional<Boundary> boundary() {
        return Optional.ofNullable(boundary).map(Boundary::stored);
    }

    public Optional<TileAddress> tiles() {
        return Optional.ofNullable(tileAddress).map(TileAddress::new);
    }

    public boolean isDrawn() {
        return boundary != null;
    }

    public boolean isSchematic() {
        return schematic;
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
