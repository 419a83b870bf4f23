package id.balai.institution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import id.balai.media.Media;
import id.balai.roster.Decree;
import id.balai.roster.RosterPermission;
import id.balai.roster.Span;
import id.balai.roster.Tenure;
import id.balai.shared.Arranged;
import id.balai.shared.RecordTitle;
import id.balai.shared.Recorded;
import id.balai.shared.Refers;
import id.balai.shared.RuleViolation;
import id.balai.shared.Slug;
import id.balai.shared.VillageOwned;

/** A community institution (LKD), or another body that the village has formed, such as KPMD. */
@Entity
@Recorded(seenBy = RosterPermission.EDIT)
@Table(name = "INSTITUTION")
@NamedQuery(
        name = "Institution.summaries",
        query = "select new id.balai.institution.InstitutionSummary(i.id, i.slug, i.name, i.acronym, i.kind, i.purpose,"
                + " i.logoId, i.active, (select count(t) from Membership t where t.institution.id = i.id and "
                + Tenure.ON_DAY + ")) from Institution i order by i.active desc, i.ordinal, i.name, i.id")
@NamedQuery(name = "Institution.last", query = "select max(i.ordinal) from Institution i")
@NamedQuery(name = "Institution.bySlug", query = "select i from Institution i where i.slug = :slug")
@NamedQuery(
        name = "Institution.activeBySlugs",
        query = "select new id.balai.institution.InstitutionAt(i.slug, i.id) from Institution i"
                + " where i.active = true and i.slug in :slugs")
@NamedQuery(
        name = "Institution.byLogo",
        query = "select i from Institution i where i.logoId = :media order by i.name, i.id")
@NamedQuery(name = "Institution.logos", query = "select i.logoId from Institution i where i.logoId in :ids")
public class Institution extends VillageOwned implements Arranged {

    @NotNull
    @Enumerated(EnumType.STRING)
    private InstitutionKind kind;

    @NotBlank
    @Size(max = 150)
    @RecordTitle
    private String name;

    @Size(max = 30)
    private String acronym;

    @NotNull
    private Slug slug;

    @Size(max = 2000)
    private String purpose;

    /** By which it was formed; null while unknown. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "DECREE_ID")
    private Decree decree;

    /** First day of the period that its decree names; null while unknown. */
    private LocalDate startsOn;

    /** Last day of that period; null while unknown. */
    private LocalDate endsOn;

    /** A picture in the media library; null without one. */
    @Column(name = "LOGO_ID")
    @Refers(Media.class)
    private Long logoId;

    private int ordinal;

    private boolean active = true;

    @OneToMany(mappedBy = "institution", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<LegalReference> references = new ArrayList<>();

    @OneToMany(mappedBy = "institution", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<TitledList> lists = new ArrayList<>();

    /**
     * Takes over what somebody has written, with the references and lists in their order. Without an address of its own
     * the institution gets the one that its acronym or name suggests; whoever stores it numbers that where it is taken.
     *
     * @param formedBy null while unknown
     * @throws RuleViolation when the period ends before it begins
     */
    public void change(Institution edited, Decree formedBy) {
        if (Span.isBackwards(edited.startsOn, edited.endsOn)) {
            throw new RuleViolation("institution.period.backwards", "endsOn");
        }
        kind = edited.kind;
        name = edited.name;
        acronym = edited.acronym;
        slug = edited.slug == null ? edited.suggestedSlug() : edited.slug;
        purpose = edited.purpose;
        decree = formedBy;
        startsOn = edited.startsOn;
        endsOn = edited.endsOn;
        logoId = edited.logoId;
        OrderedPart.arrange(this, references, edited.references, LegalReference::new);
        OrderedPart.arrange(this, lists, edited.lists, TitledList::new);
    }

    /** The address for which its acronym, or else its name, asks. */
    public Slug suggestedSlug() {
        return Slug.suggestedBy(acronym == null || acronym.isBlank() ? name : acronym);
    }

    /** Gives it a free address in place of the suggested one. */
    public void answerAt(Slug address) {
        slug = address;
    }

    /** Takes it off the site; its members and what they were appointed by stay on record. */
    public void retire() {
        active = false;
    }

    /** Brings it back as it was. */
    public void revive() {
        active = true;
    }

    /** The acronym where there is one, as people call it. */
    public String shortName() {
        return acronym == null || acronym.isBlank() ? name : acronym;
    }

    public String path() {
        return InstitutionPath.of(slug);
    }

    public InstitutionKind getKind() {
        return kind;
    }

    public void setKind(InstitutionKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAcronym() {
        return acronym;
    }

    public void setAcronym(String acronym) {
        this.acronym = acronym;
    }

    public Slug getSlug() {
        return slug;
    }

    public void setSlug(Slug slug) {
        this.slug = slug;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public Decree getDecree() {
        return decree;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public Long getLogoId() {
        return logoId;
    }

    public void setLogoId(Long logoId) {
        this.logoId = logoId;
    }

    public int getOrdinal() {
        return ordinal;
    }

    @Override
    public void stand(int place) {
        ordinal = place;
    }

    public boolean isActive() {
        return active;
    }

    /** In order; a form adds, moves and removes freely, and {@link #change} takes it over. */
    public List<LegalReference> getReferences() {
        return references;
    }

    /** In order; a form adds, moves and removes freely, and {@link #change} takes it over. */
    public List<TitledList> getLists() {
        return lists;
    }
}
