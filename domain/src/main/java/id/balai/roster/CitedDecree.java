package id.balai.roster;

import java.time.LocalDate;

/** The decree that a tenure or an institution rests on, as everybody may know it. @param citedBy the id of that */
public record CitedDecree(long citedBy, String number, LocalDate issuedOn) {

    /** Of one whose decree nobody knows any more. */
    public static CitedDecree unknown(long citedBy) {
        return new CitedDecree(citedBy, null, null);
    }
}
