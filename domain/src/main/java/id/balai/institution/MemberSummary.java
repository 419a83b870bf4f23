package id.balai.institution;

import java.io.Serializable;
import java.time.LocalDate;

import id.balai.roster.TenureSummary;

/** A membership as the office reads it. */
public record MemberSummary(TenureSummary tenure, InstitutionKind kind, MemberSeat seat) implements Serializable {

    /** @param today in the village */
    public static MemberSummary of(Membership membership, LocalDate today) {
        return new MemberSummary(
                TenureSummary.of(membership, today), membership.getInstitution().getKind(), membership.seat());
    }
}
