package id.balai.article;

import java.time.Instant;

/** What the office sees of an article's state: published splits into what is public already and what waits for its time. */
public enum ArticleStanding {
    DRAFT,
    SCHEDULED,
    PUBLIC,
    ARCHIVED;

    /** @param publishedAt null unless published before */
    public static ArticleStanding of(ArticleState state, Instant publishedAt, Instant now) {
        return switch (state) {
            case DRAFT -> DRAFT;
            case ARCHIVED -> ARCHIVED;
            case PUBLISHED -> publishedAt.isAfter(now) ? SCHEDULED : PUBLIC;
        };
    }
}
