package id.balai.roster;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Who holds or held a post, as everybody may see it.
 *
 * @param photoId null without a photo, as the decree and the days are null while unknown
 */
public record Holder(
        long tenureId,
        long personId,
        String name,
        String initials,
        Long photoId,
        boolean acting,
        String decreeNumber,
        LocalDate decreeDate,
        LocalDate startsOn,
        LocalDate endsOn)
        implements Serializable {}
