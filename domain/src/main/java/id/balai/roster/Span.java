package id.balai.roster;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import id.balai.shared.RuleViolation;

/**
 * The days of a service, both ends included.
 *
 * @param first null while unknown, and then it counts as always
 * @param last null while open
 */
public record Span(LocalDate first, LocalDate last) {

    /** Of a service of which no day is known. */
    public static final Span UNKNOWN = new Span(null, null);

    /** Orders days; one that is unknown counts as the earliest. */
    public static final Comparator<LocalDate> UNKNOWN_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    /** @throws RuleViolation when it ends before it begins */
    public Span {
        if (isBackwards(first, last)) {
            throw new RuleViolation("tenure.span", "endsOn");
        }
    }

    /** Whether both days are known, and the last one lies before the first. */
    public static boolean isBackwards(LocalDate first, LocalDate last) {
        return first != null && last != null && last.isBefore(first);
    }

    /** Which days are known, as the keys of sentences about it end: always, since, until or between. */
    public String bounds() {
        if (first == null) {
            return last == null ? "always" : "until";
        }
        return last == null ? "since" : "between";
    }

    /** The days that are known. */
    public List<LocalDate> known() {
        return Stream.of(first, last).filter(Objects::nonNull).toList();
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
