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
import id.balai.shared.RecordedAs;
import id.balai.shared.RuleViolation;
import id.balai.shared.VillageOwned;

/** A stretch of time on a day of the week in which the office is open: of the ordinary week, or of an exception. */
@Entity
@RecordedAs("OfficeSpan")
@Recorded(seenBy = VillagePermission.EDIT, titled = false)
@Table(name = "OFFICE_SPAN")
@NamedQuery(name = "OpeningSpan.all", query = "select s from OpeningSpan s")
@NamedQuery(name = "OpeningSpan.weekly", query = "select s from OpeningSpan s where s.exception is null order by s.id")
@NamedQuery(
        name = "OpeningSpan.ofException",
        query = "select s from OpeningSpan s where s.exception.id = :exception order by s.id")
public class OpeningSpan extends VillageOwned {

    @Enumerated(EnumType.STRING)
    @Column(name = "WEEKDAY")
    private DayOfWeek day;

    private LocalTime opens;

    private LocalTime closes;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "EXCEPTION_ID")
    private SpecialHours exception;

    protected OpeningSpan() {}

    /** @throws RuleViolation when it does not close after it opens, on the same day */
    public OpeningSpan(DayOfWeek day, LocalTime opens, LocalTime closes) {
        if (!closes.isAfter(opens)) {
            throw new RuleViolation("office.closesBeforeOpening", "hours", opens, closes);
        }
        this.day = day;
        this.opens = opens;
        this.closes = closes;
    }

    /** The same stretch within an exception. */
    OpeningSpan within(SpecialHours owner) {
        exception = owner;
        return this;
    }

    /** @throws RuleViolation when two spans of one day overlap */
    public static void requireApart(List<OpeningSpan> week) {
        for (int first = 0; first < week.size(); first++) {
            if (week.subList(first + 1, week.size()).stream().anyMatch(week.get(first)::overlaps)) {
                throw new RuleViolation("office.overlap", "hours");
            }
        }
    }

    private boolean overlaps(OpeningSpan other) {
        return day == other.day && opens.isBefore(other.closes) && other.opens.isBefore(closes);
    }

    public boolean isSameTime(OpeningSpan other) {
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
    public SpecialHours getException() {
        return exception;
    }
}
