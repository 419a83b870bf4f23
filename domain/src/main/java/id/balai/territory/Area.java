package id.balai.territory;

import java.math.BigDecimal;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import id.balai.institution.Institution;
import id.balai.kit.geometry.Boundary;
import id.balai.kit.geometry.Place;
import id.balai.roster.Post;
import id.balai.roster.RosterPermission;
import id.balai.shared.Arranged;
import id.balai.shared.RecordTitle;
import id.balai.shared.Recorded;
import id.balai.shared.RecordedAs;
import id.balai.shared.Refers;
import id.balai.shared.RuleViolation;
import id.balai.shared.Unrecorded;
import id.balai.shared.VillageOwned;

/** A hamlet, an RW or an RT. Its head comes from the roster: the holder of its post, or the chair of its institution. */
@Entity
@Recorded(seenBy = RosterPermission.EDIT)
@Table(name = "AREA")
@NamedQuery(name = "Area.any", query = "select a.id from Area a")
@NamedQuery(name = "Area.all", query = "select a from Area a order by a.ordinal, a.id")
@NamedQuery(
        name = "Area.posts",
        query = "select new id.balai.territory.HeadChoice(p.id, p.title) from Post p"
                + " where p.active = true order by p.title, p.id")
@NamedQuery(
        name = "Area.institutions",
        query = "select new id.balai.territory.HeadChoice(i.id, i.name) from Institution i"
                + " where i.active = true order by i.name, i.id")
public class Area extends VillageOwned implements Arranged {

    /** Null directly under the village. */
    @Column(name = "PARENT_ID")
    @Refers(Area.class)
    private Long parentId;

    @NotNull
    @Enumerated(EnumType.STRING)
    private AreaKind kind;

    @NotBlank
    @Size(max = 100)
    @RecordTitle
    private String name;

    private int ordinal;

    /** The post of its head; null when an institution leads it. */
    @Column(name = "POSITION_ID")
    @RecordedAs("positionId")
    @Refers(Post.class)
    private Long postId;

    /** The institution whose chair heads it; null when a post leads it. */
    @Column(name = "INSTITUTION_ID")
    @Refers(Institution.class)
    private Long institutionId;

    /** Degrees north; negative in the south. */
    @DecimalMin(value = "-90", message = "{village.latitude.range}")
    @DecimalMax(value = "90", message = "{village.latitude.range}")
    private BigDecimal latitude;

    /** Degrees east. */
    @DecimalMin(value = "-180", message = "{village.longitude.range}")
    @DecimalMax(value = "180", message = "{village.longitude.range}")
    private BigDecimal longitude;

    /** A GeoJSON geometry, Polygon or MultiPolygon; null while unknown. */
    @Lob
    @Unrecorded("thousands of numbers that nobody compares by reading")
    private String boundary;

    /** Whether the boundary is only a sketch. */
    private boolean schematic;

    public Area() {}

    public Area(AreaKind kind, String name, int ordinal) {
        this.kind = kind;
        this.name = name;
        this.ordinal = ordinal;
    }

    /**
     * Takes over what a form may change.
     *
     * @throws RuleViolation when it has one coordinate alone, or two heads
     */
    public void change(Area edited) {
        if ((edited.latitude == null) != (edited.longitude == null)) {
            throw new RuleViolation("area.coordinates.half", edited.latitude == null ? "latitude" : "longitude");
        }
        if (edited.postId != null && edited.institutionId != null) {
            throw new RuleViolation("area.twoHeads", "institution");
        }
        parentId = edited.parentId;
        kind = edited.kind;
        name = edited.name;
        postId = edited.postId;
        institutionId = edited.institutionId;
        latitude = edited.latitude;
        longitude = edited.longitude;
    }

    @Override
    public void stand(int place) {
        ordinal = place;
    }

    /** @param schematic whether the lines are only a sketch, which every map then says */
    public void draw(Boundary boundary, boolean schematic) {
        this.boundary = boundary.geoJson();
        this.schematic = schematic;
    }

    public void erase() {
        boundary = null;
        schematic = false;
    }

    public Optional<Boundary> boundary() {
        return Optional.ofNullable(boundary).map(Boundary::stored);
    }

    /** Where it is marked, if that is known. */
    public Optional<Place> place() {
        return latitude == null || longitude == null ? Optional.empty() : Optional.of(Place.of(longitude, latitude));
    }

    public boolean isDrawn() {
        return boundary != null;
    }

    public boolean isSchematic() {
        return schematic;
    }

    public int getOrdinal() {
        return ordinal;
    }

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

    public Long getPostId() {
        return postId;
    }

    public void setPostId(Long postId) {
        this.postId = postId;
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
}
