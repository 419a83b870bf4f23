package id.balai.territory;

import java.io.Serializable;
import java.math.BigDecimal;

import id.balai.kit.geometry.Boundary;

/**
 * What everybody may know of a part of the village. {@code depth} is 0 at the top. {@code headTitle} and {@code headName}
 * are null without a post or a holder today; the coordinates and the boundary while unknown.
 */
public record PublicArea(
        long id,
        Long parentId,
        int depth,
        AreaKind kind,
        String name,
        String headTitle,
        String headName,
        BigDecimal latitude,
        BigDecimal longitude,
        Boundary boundary,
        boolean schematic)
        implements Serializable {

    /** "Dusun Bakke". @param hamletWord the village's own word for a hamlet */
    public String title(String hamletWord) {
        return AreaTitle.of(kind, name, hamletWord);
    }

    public boolean isLocated() {
        return latitude != null && longitude != null;
    }
}
