package id.balai.institution;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;

import id.balai.roster.RosterPermission;
import id.balai.shared.PartOf;
import id.balai.shared.RecordTitle;
import id.balai.shared.Recorded;
import id.balai.shared.Slug;
import id.balai.shared.VillageOwned;

/** An address that an institution had; it leads on to the institution for ever. */
@Entity
@Recorded(seenBy = RosterPermission.EDIT)
@Table(name = "INSTITUTION_ADDRESS")
@NamedQuery(name = "InstitutionAddress.bySlug", query = "select a from InstitutionAddress a where a.slug = :slug")
@NamedQuery(
        name = "InstitutionAddress.activeBySlugs",
        query =
                "select new id.balai.institution.InstitutionAt(a.slug, i.id) from InstitutionAddress a join a.institution i"
                        + " where i.active = true and a.slug in :slugs")
public class InstitutionAddress extends VillageOwned {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "INSTITUTION_ID")
    @PartOf
    private Institution institution;

    @NotNull
    @RecordTitle
    private Slug slug;

    protected InstitutionAddress() {}

    public InstitutionAddress(Institution institution, Slug slug) {
        this.institution = institution;
        this.slug = slug;
    }

    public Institution getInstitution() {
        return institution;
    }
}
