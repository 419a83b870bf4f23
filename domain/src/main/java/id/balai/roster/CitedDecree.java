package id.balai.roster;

import java.time.LocalDate;

/** The decree that a tenure rests on, as everybody may know it. */
public record CitedDecree(long tenureId, String number, LocalDate issuedOn) {

    /** Of a tenure whose decree nobody knows any more. */
    public static CitedDecree unknown(long tenureId) {
        return new CitedDecree(tenureId, null, null);
    }
}
