package id.balai.article;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

import id.balai.shared.Slug;

/** An article in the office's list. {@code publishedAt} and {@code publishedOn} are null for a draft. */
public record ListedArticle(
        long id,
        long version,
        String title,
        Slug slug,
        String categoryName,
        String author,
        boolean headline,
        ArticleState state,
        Instant publishedAt,
        LocalDate publishedOn,
        Instant changedAt,
        long reads)
        implements Serializable {

    public ArticleStanding standing(Instant now) {
        return ArticleStanding.of(state, publishedAt, now);
    }

    /** As {@link Article#isDeletable}. */
    public boolean isDeletable(Instant now, boolean publisher) {
        return state.isDeletable(publishedAt, now, publisher);
    }

    public String path() {
        return publishedOn == null ? null : ArticlePath.of(publishedOn, slug);
    }
}
