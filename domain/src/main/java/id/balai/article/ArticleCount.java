package id.balai.article;

/** How many public articles stand right under a category; {@link CategoryCount} adds up those below it. */
public record ArticleCount(long categoryId, long articles) {}
