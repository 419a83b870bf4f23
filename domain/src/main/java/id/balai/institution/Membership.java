package id.balai.institution;

import java.util.Collection;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

import id.balai.roster.Decree;
import id.balai.roster.Person;
import id.balai.roster.RosterPermission;
import id.balai.roster.Span;
import id.balai.roster.Tenure;
import id.balai.shared.Arranged;
import id.balai.shared.Recorded;
import id.balai.shared.RuleViolation;

/** A person in an institution. */
@Entity
@Recorded(seenBy = RosterPermission.EDIT)
@DiscriminatorValue("MEMBER")
@NamedQuery(
        name = "Membership.current",
        query = "select t from Membership t where t.institution.id = :institution and " + Tenure.NOT_OVER
                + " order by t.ordinal, t.id")
@NamedQuery(
        name = "Membership.former",
        query = "select t from Membership t where t.institution.id = :institution and " + Tenure.OVER
                + " order by t.endsOn desc, t.id desc")
@NamedQuery(name = "Membership.ofPerson", query = "select t from Membership t where t.person.id = :person")
@NamedQuery(
        name = "Membership.last",
        query = "select max(t.ordinal) from Membership t where t.institution.id = :institution")
public class Membership extends Tenure implements Arranged {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @BatchFetch(BatchFetchType.IN)
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

    /**
     * @param decree null while unknown
     * @throws RuleViolation when the seat is without a role, or one of a field does not say which, or one has a speciality
     *     outside KPMD
     */
    public Membership(Person person, Institution institution, MemberSeat seat, Span span, Decree decree) {
        super(person, span, decree);
        this.institution = institution;
        sit(seat);
    }

    /**
     * Takes over another role, field or speciality.
     *
     * @throws RuleViolation when the seat is without a role, or one of a field does not say which, or one has a speciality
     *     outside KPMD
     */
    public final void sit(MemberSeat seat) {
        if (seat.role() == null) {
            throw new RuleViolation("membership.role.missing", "role");
        }
        boolean leads = seat.role() == MemberRole.FIELD;
        if (leads && (seat.field() == null || seat.field().isBlank())) {
            throw new RuleViolation("membership.field.missing", "field");
        }
        if (seat.speciality() != null && !institution.getKind().isSpecialised()) {
            throw new RuleViolation("membership.speciality.unwanted", "speciality");
        }
        role = seat.role();
        field = leads ? seat.field().strip() : null;
        speciality = seat.speciality();
    }

    /**
     * Nobody is a member of an institution twice at one time.
     *
     * @param others memberships of the same person
     * @throws RuleViolation when one of them is in this institution on one of the days
     */
    public void requireFree(Collection<Membership> others) {
        boolean taken = others.stream()
                .anyMatch(other ->
                        !other.equals(this) && other.institution.equals(institution) && other.overlaps(span()));
        if (taken) {
            throw new RuleViolation("membership.overlap", "person", getPerson().fullName(), institution.shortName());
        }
    }

    @Override
    public void stand(int place) {
        ordinal = place;
    }

    @Override
    public String place() {
        return institution.getName();
    }

    @Override
    public long placeId() {
        return institution.getId();
    }

    /** Without a speciality from the time when the institution was of another kind. */
    public MemberSeat seat() {
        boolean specialised = speciality != null && institution.getKind().isSpecialised();
        return new MemberSeat(role, field, specialised ? speciality : null);
    }

    public Institution getInstitution() {
        return institution;
    }

    public MemberRole getRole() {
        return role;
    }

    public String getField() {
        return field;
    }

    public int getOrdinal() {
        return ordinal;
    }
}
