package id.balai.institution.web;

import java.io.Serializable;
import java.util.List;

import id.balai.institution.MemberRole;
import id.balai.institution.MemberSeat;
import id.balai.institution.Speciality;

/** What a member does, while it is being typed. */
public class SeatForm implements Serializable {

    private MemberRole role;
    private String field;
    private Speciality speciality;

    SeatForm() {}

    SeatForm(MemberSeat seat) {
        role = seat.role();
        field = seat.field();
        speciality = seat.speciality();
    }

    MemberSeat seat() {
        return new MemberSeat(role, field, speciality);
    }

    /** Only the head of a field has one. */
    public boolean isOfField() {
        return role == MemberRole.FIELD;
    }

    public List<MemberRole> getRoles() {
        return List.of(MemberRole.values());
    }

    public List<Speciality> getSpecialities() {
        return List.of(Speciality.values());
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
}
