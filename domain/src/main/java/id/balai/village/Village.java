package id.balai.village;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.persistence.annotations.Customizer;

import id.balai.media.Media;
import id.balai.shared.AllVillages;
import id.balai.shared.BaseEntity;
import id.balai.shared.OfVillage;
import id.balai.shared.RecordTitle;
import id.balai.shared.Recorded;
import id.balai.shared.RecordedAs;
import id.balai.shared.Refers;
import id.balai.shared.RuleViolation;

/** A village and what it says of itself. What is unknown is null and shows nothing. */
@Entity
@Recorded(seenBy = VillagePermission.EDIT)
@Table(name = "VILLAGE")
@Cacheable(false)
@Customizer(WholeParts.class)
@AllVillages("the village itself; everything it owns is VillageOwned")
@NamedQuery(name = "Village.open", query = "select v from Village v where v.closedAt is null order by v.id")
@NamedQuery(name = "Village.openIds", query = "select v.id from Village v where v.closedAt is null order by v.id")
@NamedQuery(name = "Village.all", query = "select v from Village v order by v.name.name, v.id")
@NamedQuery(name = "Village.byCode", query = "select v from Village v where v.code = :code")
@NamedQuery(
        name = "Village.byHost",
        query = "select v from Village v, VillageHost h"
                + " where h.host = :host and h.villageId = v.id and v.closedAt is null")
public class Village extends BaseEntity implements OfVillage {

    /** Ten digits ppkkccdddd, kept as text; null while unknown. */
    @Pattern(regexp = "\\d{10}", message = "{village.code.digits}")
    private String code;

    @Valid
    @NotNull
    @Embedded
    @RecordTitle
    private VillageName name;

    @Valid
    @NotNull
    @Embedded
    private Region region = new Region();

    @Valid
    @NotNull
    @Embedded
    @RecordedAs("office")
    private Hall hall = new Hall();

    @NotNull
    @Column(name = "TIME_ZONE")
    private ZoneId zone;

    /** Scheme, host and perhaps port, without a path; null while the village has no address of its own. */
    private String publicAddress;

    /** Language of the public site: id or en. */
    @NotNull
    @Pattern(regexp = "id|en")
    private String language = "id";

    /** A picture in the media library; null while the village has not given its emblem. */
    @Column(name = "EMBLEM_ID")
    @Refers(Media.class)
    private Long emblemId;

    private Instant closedAt;

    /** Null while its administrators are to be guided through what a new village needs. */
    private Instant setupClosedAt;

    protected Village() {}

    public Village(String code, VillageName name, ZoneId zone) {
        this.code = code;
        this.name = name;
        this.zone = zone;
    }

    /**
     * Takes over what a form may change, once the given village is known to be this one in an unchanged version.
     *
     * @throws RuleViolation when the public address is not just scheme and host
     */
    public void describeAs(Village edited) {
        code = edited.code;
        name = edited.name;
        region = edited.region;
        hall = edited.hall;
        zone = edited.zone;
        language = edited.language;
        emblemId = edited.emblemId;
        publicAddress = edited.publicAddress == null
                ? null
                : PublicAddress.of(edited.publicAddress).toString();
    }

    /** A closed village answers no more requests; its data stay. */
    public void close(Instant now) {
        if (isClosed()) {
            throw new RuleViolation("village.alreadyClosed");
        }
        closedAt = now;
    }

    /** Its administrators need no guidance through the first steps any more. */
    public void closeSetup(Instant now) {
        setupClosedAt = now;
    }

    public void reopenSetup() {
        setupClosedAt = null;
    }

    public boolean isSetupClosed() {
        return setupClosedAt != null;
    }

    @Override
    public long villageConcerned() {
        return getId();
    }

    /** Takes from the code what follows from it and is not known yet. */
    public void completeByCode() {
        if (region.getProvince() == null) {
            VillageCode.province(code).ifPresent(region::setProvince);
        }
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    /** The day that it is in the village. */
    public LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** Host name of the public address; null without one. */
    public String publicHost() {
        return publicAddress == null ? null : PublicAddress.of(publicAddress).host();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public VillageName getName() {
        return name;
    }

    public Region getRegion() {
        return region;
    }

    public Hall getHall() {
        return hall;
    }

    public ZoneId getZone() {
        return zone;
    }

    public void setZone(ZoneId zone) {
        this.zone = zone;
    }

    public String getPublicAddress() {
        return publicAddress;
    }

    public void setPublicAddress(String publicAddress) {
        this.publicAddress = publicAddress;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Long getEmblemId() {
        return emblemId;
    }

    public void setEmblemId(Long emblemId) {
        this.emblemId = emblemId;
    }

    public Instant getClosedAt() {
        return closedAt;
    }
}
