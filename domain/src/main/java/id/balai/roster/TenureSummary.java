package id.balai.roster;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A tenure as the office reads it in a history.
 *
 * @param inPost false in an institution
 * @param head whether the post is that of the village head, who is called otherwise when acting
 * @param placeId of the post or institution
 * @param endedBy number of the decree that ended it; null when it ended by itself or runs
 */
public record TenureSummary(
        long id,
        long version,
        long personId,
        String person,
        boolean inPost,
        long placeId,
        String place,
        boolean acting,
        boolean head,
        Long decreeId,
        String decreeNumber,
        LocalDate decreeDate,
        LocalDate startsOn,
        LocalDate endsOn,
        Ending ending,
        Long endedById,
        String endedBy,
        boolean serving)
        implements Serializable {

    /** @param today in the village */
    public static TenureSummary of(Tenure tenure, LocalDate today) {
        return of(tenure, tenure.getEndsOn(), today);
    }

    /** With the end that the extension gave, whatever came after it. */
    public static TenureSummary of(Extension extension, LocalDate today) {
        return of(extension.getTenure(), extension.getNewEnd(), today);
    }

    private static TenureSummary of(Tenure tenure, LocalDate endsOn, LocalDate today) {
        Decree decree = tenure.getDecree();
        Decree endedBy = tenure.getEndedBy();
        return new TenureSummary(
                tenure.getId(),
                tenure.getVersion(),
                tenure.getPerson().getId(),
                tenure.getPerson().fullName(),
                tenure instanceof Term,
                tenure.placeId(),
                tenure.place(),
                tenure instanceof Term acting && acting.isActing(),
                tenure instanceof Term term && term.getPost().getKind() == PostKind.HEAD,
                decree == null ? null : decree.getId(),
                decree == null ? null : decree.getNumber(),
                decree == null ? null : decree.getIssuedOn(),
                tenure.getStartsOn(),
                endsOn,
                tenure.getEnding(),
                endedBy == null ? null : endedBy.getId(),
                endedBy == null ? null : endedBy.getNumber(),
                tenure.isOn(today));
    }
}
