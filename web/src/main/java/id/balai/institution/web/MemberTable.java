package id.balai.institution.web;

import java.util.List;
import java.util.function.Function;

import id.balai.institution.PublicMember;

/** The members of an institution with the columns in which there is something to read. */
public record MemberTable(List<PublicMember> members) {

    public boolean hasSpeciality() {
        return says(PublicMember::speciality);
    }

    public boolean hasEducation() {
        return says(PublicMember::education);
    }

    public boolean hasDecree() {
        return says(PublicMember::decreeNumber);
    }

    public boolean hasService() {
        return says(PublicMember::startsOn) || says(PublicMember::endsOn);
    }

    private boolean says(Function<PublicMember, Object> column) {
        return members.stream().anyMatch(member -> column.apply(member) != null);
    }
}
