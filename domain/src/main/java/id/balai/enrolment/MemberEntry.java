package id.balai.enrolment;

import java.io.Serializable;
import java.time.LocalDate;

import id.balai.institution.MemberRole;
import id.balai.institution.Speciality;
import id.balai.roster.Education;

/** One row of a file of members as it was understood; null where a cell is empty. */
public record MemberEntry(
        int number,
        String institution,
        String titlesBefore,
        String name,
        String titlesAfter,
        Integer namesake,
        MemberRole role,
        String field,
        Speciality speciality,
        Education education,
        LocalDate consentOn,
        String decreeNumber,
        LocalDate decreeDate,
        String decreeSubject,
        LocalDate startsOn,
        LocalDate endsOn)
        implements Serializable {

    /** Stands in place of the number of a decree that nobody knows any more. */
    static final String UNKNOWN_DECREE = "tidak diketahui";
}
