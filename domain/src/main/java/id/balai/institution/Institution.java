package id.balai.institution;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import id.balai.roster.Decree;
import id.balai.shared.Slug;
import id.balai.shared.VillageOwned;

/** A community institution (LKD), or another body that the village has formed, such as KPMD. */
@Entity
@Table(name = "INSTITUTION")
public class Institution extends VillageOwned {

    @NotNull
    @Enumerated(EnumType.STRING)
    private InstitutionKind kind;

    @NotBlank
    @Size(max = 150)
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

    private LocalDate startsOn;

    private LocalDate endsOn;

    /** A picture in the media library; null without one. */
    @Column(name = "LOGO_ID")
    private Long logoId;

    private int ordinal;

    private boolean active;

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

    public void setDecree(Decree decree) {
        this.decree = decree;
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

    public void setOrdinal(int ordinal) {
        this.ordinal = ordinal;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
