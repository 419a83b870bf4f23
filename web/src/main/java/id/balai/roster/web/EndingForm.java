package id.balai.roster.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import id.balai.roster.DecreeCitation;
import id.balai.roster.Ending;

/** How somebody's service ends, while it is being typed. */
public class EndingForm implements Serializable {

    private final DecreeCitation decree = new DecreeCitation();
    private Ending ending;
    private LocalDate lastDay;

    /** @param ending that is offered first; null when the office has to choose one */
    public EndingForm(Ending ending) {
        this.ending = ending;
    }

    /** Whoever is replaced is replaced by somebody: that has a page of its own. */
    public Set<Ending> getEndings() {
        return EnumSet.complementOf(EnumSet.of(Ending.REPLACED));
    }

    public DecreeCitation getDecree() {
        return decree;
    }

    public Ending getEnding() {
        return ending;
    }

    public void setEnding(Ending ending) {
        this.ending = ending;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
