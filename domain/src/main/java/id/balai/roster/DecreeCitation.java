package id.balai.roster;

import java.io.Serializable;
import java.time.LocalDate;

/** A decree as a form names it: one that exists is found by its number, another is added. */
public class DecreeCitation implements Serializable {

    private String number;
    private LocalDate issuedOn;
    private String subject;
    private boolean unknown;

    public DecreeCitation() {}

    public DecreeCitation(String number, LocalDate issuedOn, String subject) {
        this.number = number;
        this.issuedOn = issuedOn;
        this.subject = subject;
    }

    /** Nobody knows the decree any more. */
    public static DecreeCitation ofUnknown() {
        DecreeCitation citation = new DecreeCitation();
        citation.unknown = true;
        return citation;
    }

    /** Whether the office has typed which decree it is. */
    public boolean isNumbered() {
        return number != null && !number.isBlank();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    /** Whether the office has said that the decree is not known. */
    public boolean isUnknown() {
        return unknown;
    }

    public void setUnknown(boolean unknown) {
        this.unknown = unknown;
    }
}
