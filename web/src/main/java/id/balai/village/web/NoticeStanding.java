package id.balai.village.web;

import java.time.Instant;

import id.balai.village.Notice;

/** What the office sees of a notice's time. */
public enum NoticeStanding {
    SHOWN,
    SCHEDULED,
    OVER,
    OFF;

    static NoticeStanding of(Notice notice, Instant now) {
        if (!notice.isActive()) {
            return OFF;
        }
        if (notice.isShown(now)) {
            return SHOWN;
        }
        return notice.getShownFrom() != null && notice.getShownFrom().isAfter(now) ? SCHEDULED : OVER;
    }
}
