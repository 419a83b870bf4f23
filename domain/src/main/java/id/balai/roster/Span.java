package id.balai.roster;

import java.time.LocalDate;

import id.balai.shared.RuleViolation;

/**
 * The days of a service, both ends included.
 *
 * @param first null while unknown, and then it counts as always
 * @param last null while open
 */
public record Span(LocalDate first, LocalDate last) {

    /** @throws RuleViolation when it ends before it begins */
    public Span {
        if (first != null && last != null && last.isBefore(first)) {
            throw new RuleViolation("tenure.span", "endsOn");
        }
    }

    public boolean contains(LocalDate day) {
        return (first == null || !first.isAfter(day)) && (last == null || !last.isBefore(day));
    }

    public boolean overlaps(Span other) {
        return startsNoLaterThan(other.last) && other.startsNoLaterThan(last);
    }

    private boolean startsNoLaterThan(LocalDate day) {
        return first == null || day == null || !first.isAfter(day);
    }
}
