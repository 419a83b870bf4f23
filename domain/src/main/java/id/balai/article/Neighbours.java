package id.balai.article;

/** The public articles before and after one in time; null at either end. */
public record Neighbours(ArticleLink older, ArticleLink newer) {}
