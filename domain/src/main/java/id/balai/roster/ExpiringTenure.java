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
        implements Serializable {

    public static ExpiringTenure of(Tenure tenure, long daysLeft) {
        return new ExpiringTenure(
                tenure.getId(),
                tenure.getPerson().getId(),
                tenure.getPerson().fullName(),
                tenure instanceof Term,
                tenure.placeId(),
                tenure.place(),
                tenure.getEndsOn(),
                daysLeft);
    }
}
