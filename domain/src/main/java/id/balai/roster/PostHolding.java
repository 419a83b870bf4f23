package id.balai.roster;

import java.time.LocalDate;

/** What is read of a term to show it to everybody; nothing of the person that is private. */
public record PostHolding(
        long postId,
        long termId,
        long personId,
        String titlesBefore,
        String name,
        String titlesAfter,
        Long photoId,
        boolean acting,
        LocalDate startsOn,
        LocalDate endsOn) {

    public Holder by(CitedDecree decree) {
        return new Holder(
                termId,
                personId,
                Person.fullName(titlesBefore, name, titlesAfter),
                Person.initials(name),
                photoId,
                acting,
                decree.number(),
                decree.issuedOn(),
                startsOn,
                endsOn);
    }
}
