package id.balai.content;

/** How many public articles stand under a category; categories without any are left out. */
public record CategoryCount(String name, Slug slug, long articles) {}
