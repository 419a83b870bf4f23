package id.balai.territory;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

import id.balai.kit.geometry.Boundary;

/**
 * The village on the map. {@code areas} come in tree order: each is followed by what lies in it. The boundary, the
 * office's coordinates and the address of tiles are null while unknown.
 */
public record Territory(
        Boundary village,
        boolean schematic,
        List<PublicArea> areas,
        BigDecimal officeLatitude,
        BigDecimal officeLongitude,
        String tileAddress,
        String tileCredit)
        implements Serializable {

    public boolean isOfficeLocated() {
        return officeLatitude != null && officeLongitude != null;
    }

    /** Whether there is anything to draw. */
    public boolean isDrawable() {
        return village != null
                || isOfficeLocated()
                || areas.stream().anyMatch(area -> area.boundary() != null || area.isLocated());
    }

    /** Whether there is anything to tell: something to draw, or the names of its parts. */
    public boolean isKnown() {
        return isDrawable() || !areas.isEmpty();
    }

    /** Whether any line of the drawing is only a sketch. */
    public boolean isSketched() {
        return village != null && schematic
                || areas.stream().anyMatch(area -> area.boundary() != null && area.schematic());
    }
}
