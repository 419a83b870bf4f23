package id.balai.roster;

import java.io.Serializable;
import java.time.LocalDate;

/** What a decree orders: that a person serves from one day until another. Filled in by a form or an import. */
public class AppointmentOrder implements Serializable {

    private Long personId;
    private DecreeCitation decree = new DecreeCitation();
    private LocalDate startsOn;
    private LocalDate endsOn;
    private boolean acting;

    public AppointmentOrder() {}

    public AppointmentOrder(Long personId, DecreeCitation decree, LocalDate startsOn, LocalDate endsOn) {
        this.personId = personId;
        this.decree = decree;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    /** @throws id.balai.shared.RuleViolation when it ends before it begins */
    public Span span() {
        return new Span(startsOn, endsOn);
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public DecreeCitation getDecree() {
        return decree;
    }

    public void setDecree(DecreeCitation decree) {
        this.decree = decree;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    /** Only for posts of the government: until a definitive holder comes. */
    public boolean isActing() {
        return acting;
    }

    public void setActing(boolean acting) {
        this.acting = acting;
    }
}
