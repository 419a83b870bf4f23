package id.balai.article;

import java.util.List;

/** The pictures that a public article holds in its gallery, in their order; never none. */
public record Album(ArticleSummary article, List<MediaEntry> pictures) {}
