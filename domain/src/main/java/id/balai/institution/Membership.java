package id.balai.institution;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import id.balai.roster.Decree;
import id.balai.roster.Person;
import id.balai.roster.Span;
import id.balai.roster.Tenure;

/** A person in an institution. */
@Entity
@DiscriminatorValue("MEMBER")
public class Membership extends Tenure {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "INSTITUTION_ID")
    private Institution institution;

    @NotNull
    @Enumerated(EnumType.STRING)
    private MemberRole role;

    /** Name of the field that a member of the role FIELD leads. */
    @Size(max = 100)
    private String field;

    @Enumerated(EnumType.STRING)
    private Speciality speciality;

    private int ordinal;

    protected Membership() {}

    /** @param decree null while unknown */
    public Membership(Person person, Institution institution, MemberRole role, Span span, Decree decree) {
        super(person, span, decree);
        this.institution = institution;
        this.role = role;
    }

    @Override
    public String place() {
        return institution.getName();
    }

    @Override
    public long placeId() {
        return institution.getId();
    }

    public Institution getInstitution() {
        return institution;
    }

    public void setInstitution(Institution institution) {
        this.institution = institution;
    }

    public MemberRole getRole() {
        return role;
    }

    public void setRole(MemberRole role) {
        this.role = role;
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public Speciality getSpeciality() {
        return speciality;
    }

    public void setSpeciality(Speciality speciality) {
        this.speciality = speciality;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public void setOrdinal(int ordinal) {
        this.ordinal = ordinal;
    }
}
