package id.balai.village;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import id.balai.media.Media;
import id.balai.shared.RecordTitle;
import id.balai.shared.Recorded;
import id.balai.shared.Refers;

/** A programme or office that the village works with ("Sinergi Program"), with its logo when the village has one. */
@Entity
@Recorded(seenBy = VillagePermission.EDIT)
@Table(name = "PARTNER")
@NamedQuery(name = "Partner.all", query = "select p from Partner p order by p.ordinal, p.id")
@NamedQuery(name = "Partner.logos", query = "select p.logoId from Partner p where p.logoId in :ids")
@NamedQuery(name = "Partner.byLogo", query = "select p from Partner p where p.logoId = :media order by p.id")
public class Partner extends OutsideLink {

    @NotBlank
    @Size(max = 100)
    @RecordTitle
    private String name;

    @Column(name = "LOGO_ID")
    @Refers(Media.class)
    private Long logoId;

    public Partner() {}

    public Partner(String name, String address) {
        super(address);
        this.name = name;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Id of a picture in the media library; null without a logo. */
    public Long getLogoId() {
        return logoId;
    }

    public void setLogoId(Long logoId) {
        this.logoId = logoId;
    }
}
