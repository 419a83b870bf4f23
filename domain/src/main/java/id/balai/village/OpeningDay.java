package id.balai.village;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;

/**
 * One day of the office in the village's zone.
 *
 * @param spans in order; empty when the office is shut all day
 * @param reason title of the holiday or exception that rules the day, or null on an ordinary one
 */
public record OpeningDay(LocalDate date, List<Span> spans, String reason) {

    public boolean isShut() {
        return spans.isEmpty();
    }

    /** From an opening to a closing time; the closing minute itself is shut. */
    public record Span(LocalTime opens, LocalTime closes) implements Comparable<Span>, Serializable {

        public boolean contains(LocalTime time) {
            return !time.isBefore(opens) && time.isBefore(closes);
        }

        @Override
        public int compareTo(Span other) {
            return Comparator.comparing(Span::opens).thenComparing(Span::closes).compare(this, other);
        }
    }
}
