package id.balai.institution;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;

import id.balai.shared.Slug;
import id.balai.shared.VillageOwned;

/** An address that an institution had; it leads on for ever. */
@Entity
@Table(name = "INSTITUTION_ADDRESS")
public class InstitutionAddress extends VillageOwned {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "INSTITUTION_ID")
    private Institution institution;

    @NotNull
    private Slug slug;

    public Institution getInstitution() {
        return institution;
    }

    public void setInstitution(Institution institution) {
        this.institution = institution;
    }

    public Slug getSlug() {
        return slug;
    }

    public void setSlug(Slug slug) {
        this.slug = slug;
    }
}
