package id.balai.village;

import java.time.LocalDateTime;

/**
 * Whether the office is open at a moment, in the village's zone.
 *
 * @param at the moment itself
 * @param changesAt when it shuts, or opens again; null when no opening is known
 * @param reason title of today's holiday or exception, or null
 */
public record OpeningStatus(boolean isOpen, LocalDateTime at, LocalDateTime changesAt, String reason) {

    static OpeningStatus open(LocalDateTime at, LocalDateTime until, String reason) {
        return new OpeningStatus(true, at, until, reason);
    }

    static OpeningStatus shut(LocalDateTime at, LocalDateTime opensAt, String reason) {
        return new OpeningStatus(false, at, opensAt, reason);
    }

    public boolean isChangeToday() {
        return changesAt != null && changesAt.toLocalDate().equals(at.toLocalDate());
    }

    public boolean isChangeTomorrow() {
        return changesAt != null
                && changesAt.toLocalDate().equals(at.toLocalDate().plusDays(1));
    }

    /** True when the weekday alone says which day is meant. */
    public boolean isChangeWithinWeek() {
        return changesAt != null
                && changesAt.toLocalDate().isBefore(at.toLocalDate().plusDays(7));
    }
}
