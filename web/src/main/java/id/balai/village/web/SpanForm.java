package id.balai.village.web;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;

import id.balai.shared.RuleViolation;
import id.balai.village.OpeningSpan;

/** From an opening to a closing time while they are being typed; either may still be missing. */
public class SpanForm implements Serializable {

    private LocalTime opens;
    private LocalTime closes;

    SpanForm(LocalTime opens, LocalTime closes) {
        this.opens = opens;
        this.closes = closes;
    }

    boolean isEmpty() {
        return opens == null && closes == null;
    }

    OpeningSpan on(DayOfWeek day) {
        if (opens == null || closes == null) {
            throw new RuleViolation("office.timeMissing", "hours");
        }
        return new OpeningSpan(day, opens, closes);
    }

    public LocalTime getOpens() {
        return opens;
    }

    public void setOpens(LocalTime opens) {
        this.opens = opens;
    }

    public LocalTime getCloses() {
        return closes;
    }

    public void setCloses(LocalTime closes) {
        this.closes = closes;
    }
}
