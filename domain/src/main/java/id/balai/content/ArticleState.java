package id.balai.content;

/** Where an article stands. A published one with a time in the future is scheduled: public from that minute on. */
public enum ArticleState {
    DRAFT,
    PUBLISHED,
    ARCHIVED
}
