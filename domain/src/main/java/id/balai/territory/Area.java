package id.balai.territory;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import id.balai.shared.VillageOwned;

/** A hamlet, an RW or an RT. Its head comes from the roster: the holder of its post, or the chair of its institution. */
@Entity
@Table(name = "AREA")
public class Area extends VillageOwned {

    /** Null directly under the village. */
    @Column(name = "PARENT_ID")
    private Long parentId;

    @NotNull
    @Enumerated(EnumType.STRING)
    private AreaKind kind;

    @NotBlank
    @Size(max = 100)
    private String name;

    private int ordinal;

    /** The post of its head; null when an institution leads it. */
    @Column(name = "POSITION_ID")
    private Long positionId;

    /** The institution whose chair heads it; null when a post leads it. */
    @Column(name = "INSTITUTION_ID")
    private Long institutionId;

    /** Degrees north; negative in the south. */
    private BigDecimal latitude;

    /** Degrees east. */
    private BigDecimal longitude;

    /** A GeoJSON geometry, Polygon or MultiPolygon; null while unknown. */
    @Lob
    private String boundary;

    /** Whether the boundary is only a sketch. */
    private boolean schematic;

    public Long getParentId() {
        return parentId;
    }

    public void setParentId(Long parentId) {
        this.parentId = parentId;
    }

    public AreaKind getKind() {
        return kind;
    }

    public void setKind(AreaKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public void setOrdinal(int ordinal) {
        this.ordinal = ordinal;
    }

    public Long getPositionId() {
        return positionId;
    }

    public void setPositionId(Long positionId) {
        this.positionId = positionId;
    }

    public Long getInstitutionId() {
        return institutionId;
    }

    public void setInstitutionId(Long institutionId) {
        this.institutionId = institutionId;
    }

    public BigDecimal getLatitude() {
        return latitude;
    }

    public void setLatitude(BigDecimal latitude) {
        this.latitude = latitude;
    }

    public BigDecimal getLongitude() {
        return longitude;
    }

    public void setLongitude(BigDecimal longitude) {
        this.longitude = longitude;
    }

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
}
