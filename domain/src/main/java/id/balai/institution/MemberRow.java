package id.balai.institution;

import java.io.Serializable;
import java.time.LocalDate;

import id.balai.roster.TenureRow;

/** A membership as the office reads it. */
public record MemberRow(TenureRow tenure, InstitutionKind kind, MemberSeat seat) implements Serializable {

    /** @param today in the village */
    public static MemberRow of(Membership membership, LocalDate today) {
        return new MemberRow(
                TenureRow.of(membership, today), membership.getInstitution().getKind(), membership.seat());
    }
}
