package id.balai.article;

import java.time.Instant;

/** A public article as its page shows it. {@code body} is sanitized HTML. */
public record PublishedArticle(ArticleSummary summary, String body, Instant changedAt, Illustration illustration) {}
