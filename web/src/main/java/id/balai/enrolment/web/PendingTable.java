package id.balai.enrolment.web;

import java.io.Serializable;

import jakarta.enterprise.context.SessionScoped;

import id.balai.kit.sheet.Sheet;
import id.balai.shared.RuleViolation;

/** The table that somebody has brought last and not stored yet. */
@SessionScoped
public class PendingTable implements Serializable {

    private int number;
    private Sheet sheet;
    private String name;

    public void bring(Sheet brought, String fileName) {
        number++;
        sheet = brought;
        name = fileName;
    }

    public void forget() {
        sheet = null;
        name = null;
    }

    /** Tells one table from those before it. */
    public int number() {
        return number;
    }

    /** What the file is called. */
    public String name() {
        return name;
    }

    /** @throws RuleViolation when the session in which it was brought is over */
    public Sheet require() {
        if (sheet == null) {
            throw new RuleViolation("enrolment.gone");
        }
        return sheet;
    }
}
