package id.balai.village;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

import id.balai.shared.Recorded;
import id.balai.shared.RuleViolation;
import id.balai.shared.VillageOwned;

/** A stretch of time on a day of the week in which the office is open: of the ordinary week, or of an exception. */
@Entity
@Recorded(seenBy = VillagePermission.EDIT, titled = false)
@Table(name = "OFFICE_SPAN")
@NamedQuery(name = "OfficeSpan.all", query = "select s from OfficeSpan s")
@NamedQuery(name = "OfficeSpan.weekly", query = "select s from OfficeSpan s where s.exception is null order by s.id")
@NamedQuery(
        name = "OfficeSpan.ofException",
        query = "select s from OfficeSpan s where s.exception.id = :exception order by s.id")
public class OfficeSpan extends VillageOwned {

    @Enumerated(EnumType.STRING)
    @Column(name = "WEEKDAY")
    private DayOfWeek day;

    private LocalTime opens;

    private LocalTime closes;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "EXCEPTION_ID")
    private OfficeException exception;

    protected OfficeSpan() {}

    /** @throws RuleViolation when it does not close after it opens, on the same day */
    public OfficeSpan(DayOfWeek day, LocalTime opens, LocalTime closes) {
        if (!closes.isAfter(opens)) {
            throw new RuleViolation("office.closesBeforeOpening", "hours", opens, closes);
        }
        this.day = day;
        this.opens = opens;
        this.closes = closes;
    }

    /** The same stretch within an exception. */
    OfficeSpan within(OfficeException owner) {
        exception = owner;
        return this;
    }

    /** @throws RuleViolation when two spans of one day overlap */
    public static void requireApart(List<OfficeSpan> week) {
        for (int first = 0; first < week.size(); first++) {
            if (week.subList(first + 1, week.size()).stream().anyMatch(week.get(first)::overlaps)) {
                throw new RuleViolation("office.overlap", "hours");
            }
        }
    }

    private boolean overlaps(OfficeSpan other) {
        return day == other.day && opens.isBefore(other.closes) && other.opens.isBefore(closes);
    }

    public boolean isSameTime(OfficeSpan other) {
        return day == other.day && opens.equals(other.opens) && closes.equals(other.closes);
    }

    public DayOfWeek getDay() {
        return day;
    }

    public LocalTime getOpens() {
        return opens;
    }

    public LocalTime getCloses() {
        return closes;
    }

    /** Null for the ordinary week. */
    public OfficeException getException() {
        return exception;
    }
}
