package id.balai.roster.web;

import java.io.Serializable;
import java.time.LocalDate;

import id.balai.roster.DecreeCitation;

/** A later end of somebody's service, while it is being typed. */
public class ExtensionForm implements Serializable {

    private final DecreeCitation decree = new DecreeCitation();
    private final ShownWarnings warnings = new ShownWarnings();
    private LocalDate newEnd;

    public DecreeCitation getDecree() {
        return decree;
    }

    public ShownWarnings getWarnings() {
        return warnings;
    }

    public LocalDate getNewEnd() {
        return newEnd;
    }

    public void setNewEnd(LocalDate newEnd) {
        this.newEnd = newEnd;
    }
}
