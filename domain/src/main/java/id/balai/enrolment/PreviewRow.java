package id.balai.enrolment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

import id.balai.institution.MemberRole;
import id.balai.institution.Membership;
import id.balai.roster.Decree;
import id.balai.roster.RosterWarning;

/**
 * What one row of a file means, as somebody looks at it.
 *
 * @param number of the row in the file
 * @param newPerson whether nobody of that name is in the roster
 * @param known whether the village has this membership already
 * @param decreeNumber null when it is unknown
 */
public record PreviewRow(
        int number,
        String institution,
        String name,
        boolean newPerson,
        MemberRole role,
        String field,
        String decreeNumber,
        LocalDate startsOn,
        LocalDate endsOn,
        boolean known,
        List<RosterWarning> warnings)
        implements Serializable {

    static PreviewRow of(EnrolledRow row) {
        Membership membership = row.membership();
        Decree decree = membership.getDecree();
        return new PreviewRow(
                row.number(),
                membership.getInstitution().shortName(),
                membership.getPerson().fullName(),
                membership.getPerson().getId() == null,
                membership.getRole(),
                membership.getField(),
                decree == null ? null : decree.getNumber(),
                membership.getStartsOn(),
                membership.getEndsOn(),
                row.isKnown(),
                row.warnings());
    }
}
