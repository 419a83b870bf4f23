package id.balai.institution;

import java.io.Serializable;
import java.time.LocalDate;

import id.balai.roster.Education;

/**
 * A member as everybody may know one.
 *
 * @param education null unless the village shows it and the person has allowed that
 * @param decreeNumber null while unknown, as are the days
 */
public record PublicMember(
        long tenureId,
        String name,
        MemberRole role,
        String field,
        Speciality speciality,
        Education education,
        String decreeNumber,
        LocalDate decreeDate,
        LocalDate startsOn,
        LocalDate endsOn)
        implements Serializable {}
