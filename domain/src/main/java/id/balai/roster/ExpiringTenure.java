package id.balai.roster;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A tenure that comes to its end.
 *
 * @param inPost false in an institution
 * @param placeId of the post or institution
 * @param daysLeft 0 on the last day
 */
public record ExpiringTenure(
        long tenureId,
        long personId,
        String person,
        boolean inPost,
        long placeId,
        String place,
        LocalDate endsOn,
        long daysLeft)
        implements Serializable {}
