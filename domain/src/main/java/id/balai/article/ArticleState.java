package id.balai.article;

import java.time.Instant;

/** Where an article stands. A published one with a time in the future is scheduled: public from that minute on. */
public enum ArticleState {
    DRAFT,
    PUBLISHED,
    ARCHIVED;

    /**
     * Whether an article in it may be moved to the trash: not while readers see it or are promised it, and what they could
     * see once only by who may publish.
     *
     * @param publishedAt null unless published before
     */
    boolean isDeletable(Instant publishedAt, Instant now, boolean publisher) {
        return this != PUBLISHED && (publisher || publishedAt == null || publishedAt.isAfter(now));
    }
}
