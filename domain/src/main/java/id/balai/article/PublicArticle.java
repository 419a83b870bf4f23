package id.balai.article;

/** A public article as its page shows it. {@code body} is sanitized HTML. */
public record PublicArticle(ArticleSummary summary, String body, ShownMedia media) {}
