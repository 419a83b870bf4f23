package id.balai.article;

import java.time.Instant;
import java.time.LocalDate;

import id.balai.shared.Slug;

/** An article as something that an entry of the menu leads to. */
public record ArticleTarget(
        long id, String title, Slug slug, LocalDate publishedOn, ArticleState state, Instant publishedAt) {

    public boolean isPublic(Instant now) {
        return ArticleStanding.of(state, publishedAt, now) == ArticleStanding.PUBLIC;
    }

    /** Where readers find it once it is public. */
    public String path() {
        return ArticlePath.of(publishedOn, slug);
    }
}
