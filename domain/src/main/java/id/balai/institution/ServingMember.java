package id.balai.institution;

import java.time.LocalDate;

import id.balai.roster.CitedDecree;
import id.balai.roster.Education;
import id.balai.roster.Person;

/** What is read of a membership to show it to everybody; the education needs the village's and the person's consent. */
public record ServingMember(
        long institutionId,
        long tenureId,
        String titlesBefore,
        String name,
        String titlesAfter,
        MemberRole role,
        String field,
        Speciality speciality,
        Education education,
        LocalDate educationConsentOn,
        LocalDate startsOn,
        LocalDate endsOn) {

    /** @param educationShown whether the village shows what its members have learnt */
    public PublicMember by(CitedDecree decree, boolean educationShown, LocalDate today) {
        boolean allowed = educationShown && educationConsentOn != null && !educationConsentOn.isAfter(today);
        return new PublicMember(
                tenureId,
                Person.fullName(titlesBefore, name, titlesAfter),
                role,
                field,
                speciality,
                allowed ? education : null,
                decree.number(),
                decree.issuedOn(),
                startsOn,
                endsOn);
    }
}
