package id.balai.article;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

import id.balai.shared.Slug;

/** What a list shows of a public article. {@code reads} includes an imported number; {@code coverId} is null without a cover. */
public record ArticleSummary(
        long id,
        String title,
        Slug slug,
        String summary,
        String author,
        String categoryName,
        Slug categorySlug,
        Instant publishedAt,
        LocalDate publishedOn,
        long reads,
        Long coverId)
        implements Serializable {

    /** The same article, read as often as this. */
    public ArticleSummary withReads(long known) {
        return new ArticleSummary(
                id, title, slug, summary, author, categoryName, categorySlug, publishedAt, publishedOn, known, coverId);
    }

    public ArticleLink link() {
        return new ArticleLink(title, publishedOn, slug);
    }

    public String path() {
        return ArticlePath.of(publishedOn, slug);
    }
}
